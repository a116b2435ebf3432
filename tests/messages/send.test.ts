import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '../../lib/browser';
import { LeftBehind, send, UnknownOutcome } from '../../lib/messages/send';
import { FaultError } from '../../lib/pipeline/fault';

let sent: { name: string; id: string }[];

/** A background that gives these answers one after the other, the last one for ever. */
const answering = (...answers: ((id: string) => unknown)[]) => {
  sent = [];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { name, id } = message as { name: string; id: string };
    sent.push({ name, id });
    return (answers[Math.min(sent.length, answers.length) - 1] as (id: string) => unknown)(id);
  });
};

const good = (id: string) => ({ ok: true, id, output: { language: 'bg' } });

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 200 });
  return () => vi.useRealTimers();
});

describe('given a background that was killed in between', () => {
  test.each([
    ['nothing', () => undefined],
    ['somebody else’s answer', () => ({ ok: true, id: 'other', output: {} })],
    ['no object', () => 'yes'],
    ['a rejection', () => Promise.reject(new Error('Could not establish connection'))],
    ['a disk that failed once', (id: string) => ({ ok: false, id, fault: { code: 'storage' } })],
  ])('%s means unknown: it asks again with the same id', async (_, first) => {
    answering(first, good);
    expect(await send('settings.show', {}, 'the-id')).toEqual({ language: 'bg' });
    expect(sent.map(({ id }) => id)).toEqual(['the-id', 'the-id']);
  });

  test('no answer at all ends in an unknown outcome, never in a guess', async () => {
    answering(() => undefined);
    await expect(send('settings.show', {}, 'the-id')).rejects.toBeInstanceOf(UnknownOutcome);
    expect(new Set(sent.map(({ id }) => id))).toEqual(new Set(['the-id']));
  });
});

test('a refusal is an answer: it is not asked again', async () => {
  answering((id) => ({ ok: false, id, fault: { code: 'not-found' } }));
  await expect(send('step.finish', { step: 's' })).rejects.toEqual(new FaultError('not-found'));
  expect(sent).toHaveLength(1);
});

test('a page that an update left behind is told so at once', async () => {
  answering(() => Promise.reject(new Error('Extension context invalidated.')));
  await expect(send('settings.show', {})).rejects.toBeInstanceOf(LeftBehind);
  expect(sent).toHaveLength(1);
});
