import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '../../lib/browser';
import { senderOf } from '../../lib/messages/sender';
import { type Handlers, listenerOf } from '../../lib/messages/serve';
import { type MessageName, SENDERS } from '../../lib/messages/table';
import { normaliseAddress } from '../../lib/pipeline/address';
import { FaultError } from '../../lib/pipeline/fault';
import { inputs } from '../../lib/schema/message.schema';

const ROOT = 'chrome-extension://ours/';
const page = { id: 'ours', url: 'https://mail.google.com/mail/u/0/', frameId: 0, tab: { id: 7 } } as never;
const own = { id: 'ours', url: `${ROOT}popup.html` } as never;

let asked: [string, unknown][];
let isGranted: boolean;

/** A background whose handlers note what reached them. */
const door = (failing?: Error) => {
  const handlers = Object.fromEntries(
    (Object.keys(SENDERS) as MessageName[]).map((name) => [
      name,
      async (input: unknown) => {
        asked.push([name, input]);
        if (failing) throw failing;
        return null;
      },
    ]),
  ) as unknown as Handlers;
  return listenerOf(handlers, 'ours', ROOT);
};

beforeEach(() => {
  fakeBrowser.reset();
  asked = [];
  isGranted = true;
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async () => isGranted);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

const TRACK = { site: 'gmail', address: 'a@b.example', awaitsReply: true };

describe('the sender is what the browser says', () => {
  test('another extension, a frame, a page without a tab and an odd address are nobody', () => {
    expect(senderOf({ ...(page as object), id: 'other' } as never, 'ours', ROOT)).toBeUndefined();
    expect(senderOf({ ...(page as object), frameId: 3 } as never, 'ours', ROOT)).toBeUndefined();
    expect(
      senderOf({ id: 'ours', url: 'https://mail.google.com/', frameId: 0 } as never, 'ours', ROOT),
    ).toBeUndefined();
    expect(
      senderOf({ ...(page as object), url: 'file:///etc/passwd' } as never, 'ours', ROOT),
    ).toBeUndefined();
    expect(
      senderOf({ ...(page as object), url: 'https://chrome-extension.evil/ours/' } as never, 'ours', ROOT),
    ).toMatchObject({
      kind: 'page',
      origin: 'https://chrome-extension.evil/*',
    });
    expect(senderOf(own, 'ours', ROOT)).toEqual({ kind: 'own' });
  });

  test('who is nobody gets no answer and reaches no handler', () => {
    expect(
      door()({ name: 'overview.show', id: 'x', input: {} }, { ...(own as object), id: 'other' } as never),
    ).toBeUndefined();
    expect(asked).toEqual([]);
  });
});

describe('the door', () => {
  test('lets a page say only what a page may say, and only of a granted host', async () => {
    expect(await door()({ name: 'deal.track', id: 'x', input: TRACK }, page)).toEqual({
      ok: true,
      id: 'x',
      output: null,
    });
    expect(await door()({ name: 'overview.show', id: 'x', input: {} }, page)).toMatchObject({
      ok: false,
      fault: { code: 'refused' },
    });
    expect(await door()({ name: 'deal.track', id: 'x', input: TRACK }, own)).toMatchObject({
      ok: false,
      fault: { code: 'refused' },
    });
    isGranted = false;
    expect(await door()({ name: 'deal.track', id: 'x', input: TRACK }, page)).toMatchObject({
      ok: false,
      fault: { code: 'not-granted' },
    });
    expect(asked).toHaveLength(1);
  });

  test('refuses input that is not of the form, at most 500 addresses among them', async () => {
    const many = { addresses: Array.from({ length: 501 }, (_, n) => `p${n}@x.example`) };
    const bad: [string, unknown][] = [
      ['deal.track', { ...TRACK, address: 'no address' }],
      ['deal.track', { ...TRACK, site: '../x' }],
      ['deal.track', null],
      ['badges.of', many],
      ['command.undo', { command: { $ne: '' } }],
    ];
    for (const [name, input] of bad) {
      expect(await door()({ name, id: 'x', input }, page)).toMatchObject({
        ok: false,
        id: 'x',
        fault: { code: 'bad-input' },
      });
    }
    expect(asked).toEqual([]);
  });

  test('lets through every address that the readers take for one', () => {
    const long = `a@${'x'.repeat(48)}.${'x'.repeat(48)}.${'x'.repeat(48)}.${'x'.repeat(48)}.example`;
    fc.assert(
      fc.property(
        fc.oneof(
          fc.emailAddress(),
          fc.constant(long),
          fc.string().map((text) => `${text}@x.example`),
        ),
        (text) => {
          const address = normaliseAddress(text);
          if (address !== undefined)
            expect(inputs['badges.of'].safeParse({ addresses: [address] }).success).toBe(true);
        },
      ),
    );
    expect(normaliseAddress(long)).toBe(long);
  });

  test('never throws and never does anything for what no table knows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything({ withNullPrototype: true }), fc.anything(), async (name, input) => {
        const reply = await door()({ name, id: 'x', input }, page);
        if (reply) expect(reply.ok).toBe(false);
      }),
    );
    // What has a length that is no number makes the check of a length throw.
    const odd = { length: Object.create(null) };
    expect(door()({ name: odd, id: 'x', input: {} }, own)).toBeUndefined();
    expect(door()({ name: 'people.search', id: odd, input: {} }, own)).toBeUndefined();
    expect(await door()({ name: 'people.search', id: 'x', input: { text: odd } }, own)).toMatchObject({
      fault: { code: 'bad-input' },
    });
    for (const name of ['toString', '__proto__', 'constructor', 'hasOwnProperty']) {
      expect(await door()({ name, id: 'x', input: {} }, own)).toMatchObject({
        ok: false,
        fault: { code: 'refused' },
      });
    }
    expect(door()('hello', own)).toBeUndefined();
    expect(door()(null, own)).toBeUndefined();
    expect(asked).toEqual([]);
  });

  test('answers a rule that refuses with its code, and a failing disk as storage', async () => {
    const message = { name: 'step.finish', id: 'x', input: { step: 's' } };
    expect(await door(new FaultError('not-found'))(message, own)).toMatchObject({
      fault: { code: 'not-found' },
    });
    expect(await door(new DOMException('full', 'QuotaExceededError'))(message, own)).toMatchObject({
      fault: { code: 'storage' },
    });
  });
});
