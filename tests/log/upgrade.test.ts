import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { clockOf } from '../../lib/clock';
import { openLog } from '../../lib/log/log';
import { entriesOf, opened } from '../make/history';
import { FRAME } from '../make/journeys';
import { memoryShelf } from '../make/memory-shelf';
import { testLog } from '../make/test-log';

const PROFILE = 'https://www.linkedin.com/in/ana-costa';

describe.each([1, 2, 3])('given a database of version %i', (version) => {
  test('when this version opens it, then nothing is lost and people are found by all they are known by', async () => {
    const { log, name } = testLog();
    const ana = opened('ana').named('Ana Costa', 'ana@acme.example').known('profile:1', PROFILE);
    for (const entry of entriesOf([ana])) await log.append(entry);
    await log.close();

    // As that version left it: without later stores and indexes, rows without what later versions fold.
    const names = [
      'events',
      'versions',
      'commands',
      'deals',
      'journeys',
      'steps',
      'records',
      'outbox',
      'meta',
    ] as const;
    const now = await openDB(name);
    const held = await Promise.all(names.map(async (store) => [store, await now.getAll(store)] as const));
    now.close();
    const old = `${name}-old`;
    const first = await openDB(old, version, {
      upgrade(db) {
        const events = db.createObjectStore('events', { keyPath: 'id' });
        events.createIndex('command', ['command', 'n'], { unique: true });
        events.createIndex('subjects', 'subjects', { multiEntry: true });
        events.createIndex('key', 'key');
        events.createIndex('undoes', 'data.command');
        const versions = db.createObjectStore('versions', { keyPath: 'hlc' });
        versions.createIndex('record', 'record');
        versions.createIndex('command', 'command');
        db.createObjectStore('commands', { keyPath: 'id' });
        const deals = db.createObjectStore('deals', { keyPath: 'id' });
        deals.createIndex('people', 'personIds', { multiEntry: true });
        deals.createIndex('openedOn', 'openedOn');
        deals.createIndex('closedOn', 'closedOn');
        deals.createIndex('open', ['status', 'stage']);
        db.createObjectStore('journeys', { keyPath: 'id' });
        const steps = db.createObjectStore('steps', { keyPath: 'id' });
        steps.createIndex('deal', 'deal');
        steps.createIndex('agenda', ['state', 'dueDay']);
        const records = db.createObjectStore('records', { keyPath: 'id' });
        if (version < 3) records.createIndex('addresses', 'addresses', { multiEntry: true });
        else {
          for (const index of ['mailboxes', 'forms']) records.createIndex(index, index, { multiEntry: true });
          records.createIndex('kind', 'kind');
          deals.createIndex('status', ['status', 'touched']);
          db.createObjectStore('catalogue', { keyPath: 'id' });
        }
        records.createIndex('domains', 'domains', { multiEntry: true });
        records.createIndex('words', 'words', { multiEntry: true });
        if (version >= 2) records.createIndex('profiles', 'profiles', { multiEntry: true });
        db.createObjectStore('outbox', { autoIncrement: true });
        db.createObjectStore('meta', { keyPath: 'id' });
      },
    });
    for (const [store, rows] of held) {
      for (const { profiles, mailboxes: _1, forms: _2, kind: _3, checked: _4, people, ...row } of rows) {
        await first.put(
          store,
          store === 'meta'
            ? { ...row, projections: version }
            : { ...row, ...(people && { people }), ...(version >= 2 && profiles && { profiles }) },
          ...(store === 'outbox' ? [1] : []),
        );
      }
    }
    first.close();

    const opened2 = openLog(
      old,
      clockOf(() => Date.parse('2026-11-24T09:30:00Z')),
      memoryShelf(),
    );
    const read = await opened2.read();
    expect((await read.recordsBy(PROFILE)).map(({ fields }) => fields.name)).toEqual(['Ana Costa']);
    expect(await read.recordsBy('ana@acme.example')).toHaveLength(1);
    expect(await read.recordsByForm('anything', 10)).toEqual([]);
    expect((await read.people()).map(({ id }) => id)).toEqual(['person-ana']);
    expect((await read.pipelines()).map(({ id }) => id)).toEqual(['sales']);
    expect(await read.lists()).toMatchObject({ owners: [{ id: 'me' }], tags: [] });
    expect((await read.dealsThatAre('open')).map(({ touchedOn }) => touchedOn)).toEqual(['2026-09-01']);
    expect((await read.deal('deal-ana'))?.checked).toEqual([]);
    expect((await opened2.book(FRAME)).pages[0]?.ids).toEqual(['deal-ana']);
    await opened2.close();
  });
});
