import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { trackDeal } from '../../lib/commands/track-deal.command';
import { seal, unseal } from '../../lib/log/copy/sealed';
import { SEAL_AT, secondCopy } from '../../lib/log/copy/second-copy';
import type { Log } from '../../lib/log/log';
import { entriesOf, opened } from '../make/history';
import { memoryShelf } from '../make/memory-shelf';
import { rowsOf, testLog, wipe } from '../make/test-log';

beforeEach(() => fakeBrowser.reset());

const track = (log: Log, n: number) => {
  let made = 0;
  return log.commit({
    id: `c${n}`,
    name: 'deal.track',
    from: 'page',
    decide: (read) =>
      trackDeal(
        { site: 'gmail', name: `Person ${n}`, address: `p${n}@buyer.example`, awaitsReply: true },
        { read, today: '2026-11-24', newId: (kind) => `${kind}-${n}-${made++}` },
      ),
  });
};

describe('given a database that the browser has wiped', () => {
  test('a named deal comes back, with the answer to its command', async () => {
    const made = testLog();
    const answer = await track(made.log, 1);
    const before = await rowsOf(made.log, made.name);
    await wipe(made.log, made.name);
    const log = made.reopen();
    expect(await log.health()).toMatchObject({ state: 'healed', missing: 0 });
    expect(await rowsOf(log, made.name)).toBe(before);
    const read = await log.read();
    const [person] = await read.recordsBy('p1@buyer.example');
    expect(person?.fields.name).toBe('Person 1');
    expect(await track(log, 1)).toEqual(answer);
    expect((await log.since()).events).toHaveLength(2);
    await log.close();
  });

  test('so do deals that were sealed away long ago', async () => {
    const made = testLog();
    for (let n = 0; n < SEAL_AT + 5; n += 1) await track(made.log, n);
    await made.log.close();
    expect([...made.shelf.texts.keys()].filter((name) => name.startsWith('sealed-'))).toHaveLength(1);
    expect([...made.shelf.texts.keys()].filter((name) => name.startsWith('loose-'))).toHaveLength(5);
    const before = await rowsOf(made.log, made.name);
    await wipe(made.log, made.name);
    const log = made.reopen();
    expect((await log.health()).state).toBe('healed');
    expect(await rowsOf(log, made.name)).toBe(before);
    await log.close();
  });

  test('what the copy has lost too is counted and said, and the rest is kept', async () => {
    const made = testLog();
    await track(made.log, 1);
    await track(made.log, 2);
    await wipe(made.log, made.name);
    const [first] = [...made.shelf.texts.keys()].sort();
    made.shelf.texts.set(first ?? '', '{"broken"');
    const log = made.reopen();
    expect(await log.health()).toMatchObject({ state: 'lost', missing: 2 });
    expect(await (await log.read()).recordsBy('p2@buyer.example')).toHaveLength(1);
    await log.close();
  });

  test('the loss is told once, and not again after it was understood', async () => {
    const made = testLog();
    await track(made.log, 1);
    await wipe(made.log, made.name);
    made.shelf.texts.clear();
    const log = made.reopen();
    expect(await log.health()).toMatchObject({ state: 'lost' });
    await log.understood();
    await log.close();
    expect(await made.reopen().health()).toEqual({ state: 'well' });
  });

  test('an entry that cannot stand beside another costs only itself, never the whole restore', async () => {
    const made = testLog();
    await track(made.log, 1);
    await track(made.log, 2);
    await wipe(made.log, made.name);
    const [first] = [...made.shelf.texts.keys()].sort();
    const twice = (made.shelf.texts.get(first ?? '') ?? '')
      .replaceAll(/Z-(....)-/g, 'Z-f$1-')
      .replaceAll('Z-f0', 'Z-f');
    made.shelf.texts.set(`${first}x`, twice);
    expect(twice).not.toBe(made.shelf.texts.get(first ?? ''));
    const log = made.reopen();
    expect(await log.health()).toMatchObject({ state: 'healed', missing: 0 });
    expect(await (await log.read()).recordsBy('p2@buyer.example')).toHaveLength(1);
    await log.close();
  });

  test('a copy that gives only a part right after a crash is read again', async () => {
    const made = testLog();
    await track(made.log, 1);
    await track(made.log, 2);
    await wipe(made.log, made.name);
    const { get } = made.shelf;
    let reads = 0;
    made.shelf.get = async (name) => (reads++ === 0 ? undefined : get(name));
    const log = made.reopen();
    expect(await log.health()).toMatchObject({ state: 'healed', events: 4, missing: 0 });
    await log.close();
  });

  test('what could not be brought back is looked for again at the next start', async () => {
    const made = testLog();
    await track(made.log, 1);
    await track(made.log, 2);
    await wipe(made.log, made.name);
    const kept = new Map(made.shelf.texts);
    const [first] = [...kept.keys()].sort();
    made.shelf.texts.delete(first ?? '');
    const log = made.reopen();
    expect(await log.health()).toMatchObject({ state: 'lost', missing: 2 });
    await track(log, 3);
    await log.close();
    made.shelf.texts.set(first ?? '', kept.get(first ?? '') ?? '');
    const next = made.reopen();
    await next.health();
    expect(await (await next.read()).recordsBy('p1@buyer.example')).toHaveLength(1);
    await next.close();
  });

  test('a part of the copy that is broken is never called healed', async () => {
    const made = testLog();
    await track(made.log, 1);
    await track(made.log, 2);
    await wipe(made.log, made.name);
    await fakeBrowser.storage.local.clear();
    made.shelf.texts.set([...made.shelf.texts.keys()].sort()[0] ?? '', 'broken');
    expect(await made.reopen().health()).toMatchObject({ state: 'lost', missing: 1, events: 2 });
  });

  test('a copy that cannot be read at all keeps nobody from a database that is whole', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const made = testLog();
    await track(made.log, 1);
    await made.log.close();
    made.shelf.names = () => Promise.reject(new Error('refused'));
    const log = made.reopen();
    expect(await log.health()).toEqual({ state: 'well' });
    await track(log, 2);
    expect(await (await log.read()).recordsBy('p2@buyer.example')).toHaveLength(1);
    await log.close();
  });

  test('an installation that never held anything is simply new', async () => {
    const { log } = testLog();
    expect(await log.health()).toEqual({ state: 'well' });
    await log.close();
  });
});

describe('given a stop between the database and the second copy', () => {
  test('the next start brings the copy up to date, and a wipe after that loses nothing', async () => {
    const made = testLog();
    await track(made.log, 1);
    const put = made.shelf.put;
    made.shelf.put = () => new Promise(() => undefined);
    void track(made.log, 2);
    await vi.waitFor(async () => expect((await made.log.since()).events).toHaveLength(4));
    made.shelf.put = put;
    const next = made.reopen();
    expect(await track(next, 2)).toMatchObject({ deal: 'deal-2-1' });
    expect(await next.health()).toEqual({ state: 'well' });
    await next.close();
    expect((await secondCopy(made.shelf).read()).entries.flatMap(({ events }) => events)).toHaveLength(4);
    await wipe(next, made.name);
    const log = made.reopen();
    expect((await log.health()).state).toBe('healed');
    expect(await (await log.read()).recordsBy('p2@buyer.example')).toHaveLength(1);
    await log.close();
  });

  test('a copy that could not be written is written with the next command', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const made = testLog();
    const put = made.shelf.put;
    made.shelf.put = () => Promise.reject(new Error('full'));
    await track(made.log, 1);
    made.shelf.put = put;
    await track(made.log, 2);
    await made.log.close();
    expect((await secondCopy(made.shelf).read()).entries.flatMap(({ events }) => events)).toHaveLength(4);
  });

  test('a wipe before anything was noted beside it comes back all the same', async () => {
    const made = testLog();
    await track(made.log, 1);
    await wipe(made.log, made.name);
    fakeBrowser.reset();
    const log = made.reopen();
    expect(await log.health()).toMatchObject({ state: 'healed', events: 2 });
    await log.close();
  });
});

describe('commands that write nothing', () => {
  test('take no part in the copy and replace nothing in it', async () => {
    const copy = secondCopy(memoryShelf());
    const nothing = { events: [], versions: [] };
    for (let round = 0; round < 2; round += 1) {
      for (let n = 0; n < SEAL_AT - 1; n += 1) {
        for (const entry of entriesOf([opened(`r${round}n${n}`)], `r${round}n${n}`)) await copy.keep(entry);
      }
      await copy.keep(nothing);
    }
    expect((await copy.read()).entries).toHaveLength(2 * (SEAL_AT - 1));
  });
});

describe('a sealed text', () => {
  test('gives back its lines, and nothing when one character is changed', async () => {
    const lines = ['{"a":1}', '{"b":"ж 字 🚀"}'];
    const sealed = await seal(lines);
    expect(await unseal(sealed)).toEqual(lines);
    const at = sealed.indexOf('"data":"') + 20;
    expect(
      await unseal(sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1)),
    ).toBeUndefined();
    expect(await unseal('')).toBeUndefined();
  });
});

describe('a second copy stopped while sealing', () => {
  test('still gives every entry once', async () => {
    const shelf = memoryShelf();
    const stopping = { ...shelf, remove: () => Promise.reject(new Error('stopped')) };
    const copy = secondCopy(stopping);
    const entries = Array.from({ length: SEAL_AT }, (_, n) => entriesOf([opened(`d${n}`)], `dev${n}`)).flat();
    const kept = entries.map((entry) => copy.keep(entry).catch((error: Error) => error.message));
    expect((await Promise.all(kept)).filter((said) => said === 'stopped').length).toBeGreaterThan(0);
    const { entries: read, broken } = await secondCopy(shelf).read();
    expect(read).toHaveLength(SEAL_AT);
    expect(broken).toBe(0);
  });
});
