import { browser } from '../browser';
import { FaultError } from '../pipeline/fault';
import type { Inputs } from '../schema/message.schema';
import type { MessageName, Outputs, Reply } from './table';

/** Pauses before asking again, in milliseconds: a stopped background is back in under a tenth of a second. */
const PAUSES_MS = [60, 200, 600, 1500];

/** How long one answer may take, in milliseconds: a background killed in mid-work may never answer. */
const PATIENCE_MS = 4000;

/** Thrown when no answer was to be had: whether it was done is unknown, and asking again with the same id is safe. */
export class UnknownOutcome extends Error {
  constructor(readonly id: string) {
    super('no answer from Pipeside');
    this.name = 'UnknownOutcome';
  }
}

/** Thrown in a page that an update or removal of the extension has left behind. */
export class LeftBehind extends Error {}

/** An id for a command, made before it is first sent. */
export const newCommandId = (): string => crypto.randomUUID();

const isReply = (reply: unknown, id: string): reply is Reply =>
  typeof reply === 'object' && reply !== null && (reply as { id?: unknown }).id === id && 'ok' in reply;

const isLeftBehind = (error: unknown): boolean =>
  browser.runtime?.id === undefined || /context invalidated|extension context/i.test(String(error));

const ask = async (message: object): Promise<unknown> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS);
  });
  try {
    return await Promise.race([browser.runtime.sendMessage(message), late]);
  } catch (error) {
    if (isLeftBehind(error)) throw new LeftBehind(String(error));
    return undefined;
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Sends a message to the background and gives its answer. An answer that is not for this id is no answer: it
 * asks again with the same id, which the log applies once. Throws FaultError, UnknownOutcome or LeftBehind.
 */
export const send = async <N extends MessageName>(
  name: N,
  input: Inputs[N],
  id: string = newCommandId(),
): Promise<Outputs[N]> => {
  for (const pause of [...PAUSES_MS, undefined]) {
    const reply = await ask({ name, id, input });
    if (isReply(reply, id)) {
      if (reply.ok) return reply.output as Outputs[N];
      if (reply.fault.code !== 'storage' || pause === undefined) throw new FaultError(reply.fault.code);
    }
    if (pause !== undefined) await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new UnknownOutcome(id);
};
