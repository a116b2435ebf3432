import { browser } from '../browser';
import { type FaultCode, FaultError } from '../pipeline/fault';
import { type Inputs, inputs, message } from '../schema/message.schema';
import { type Sender, senderOf } from './sender';
import { type MessageName, type Outputs, type Reply, SENDERS } from './table';

/** One handler for every message; a missing one does not compile. */
export type Handlers = {
  readonly [N in MessageName]: (
    input: Inputs[N],
    about: { id: string; sender: Sender },
  ) => Promise<Outputs[N]>;
};

/** What must be done in the very turn a message comes in, before anything waits: a side panel opens only then. */
export type AtOnce = { readonly [N in MessageName]?: (sender: Sender) => void };

/** What else the door heeds. */
export interface Door {
  readonly atOnce?: AtOnce;
  /** Whether a page of a granted host may say anything now: not where the site is worked on from the side panel only. */
  isWelcome?(sender: Sender): Promise<boolean>;
}

const anybody = async (): Promise<boolean> => true;

const refuse = (id: string, code: FaultCode): Reply => ({ ok: false, id, fault: { code } });

const isName = (name: string): name is MessageName => Object.hasOwn(SENDERS, name);

interface Read<T> {
  safeParse(raw: unknown): { readonly success: boolean; readonly data?: T | undefined };
}

/** What a schema makes of something from outside; undefined of what is not so, also where looking at it throws. */
const read = <T>(schema: Read<T>, raw: unknown): T | undefined => {
  try {
    return schema.safeParse(raw).data;
  } catch {
    return undefined;
  }
};

const isGranted = (sender: Sender): Promise<boolean> =>
  sender.kind === 'own' ? Promise.resolve(true) : browser.permissions.contains({ origins: [sender.origin] });

const answer = async <N extends MessageName>(
  handlers: Handlers,
  name: N,
  input: Inputs[N],
  about: { id: string; sender: Sender },
  isWelcome: (sender: Sender) => Promise<boolean>,
): Promise<Reply> => {
  try {
    const mayEnter = (await isGranted(about.sender)) && (await isWelcome(about.sender));
    if (!mayEnter) return refuse(about.id, 'not-granted');
    return { ok: true, id: about.id, output: await handlers[name](input, about) };
  } catch (error) {
    if (error instanceof FaultError) return refuse(about.id, error.code);
    console.warn(`Pipeside could not do "${name}"`, error);
    return refuse(about.id, 'storage');
  }
};

/**
 * The only door of the background. Form, sender and input are checked before anything waits; a message of
 * nobody we know gets no answer at all.
 */
export const listenerOf =
  (handlers: Handlers, ownId: string, ownRoot: string, { atOnce = {}, isWelcome = anybody }: Door = {}) =>
  (raw: unknown, rawSender: Parameters<typeof senderOf>[0]): Promise<Reply> | undefined => {
    const sender = senderOf(rawSender, ownId, ownRoot);
    const said = read(message, raw);
    if (!sender || !said) return undefined;
    const { name, id } = said;
    if (!isName(name) || !SENDERS[name].includes(sender.kind)) return Promise.resolve(refuse(id, 'refused'));
    const input = read<Inputs[MessageName]>(inputs[name], said.input);
    if (!input) return Promise.resolve(refuse(id, 'bad-input'));
    atOnce[name]?.(sender);
    return answer(handlers, name, input as Inputs[typeof name], { id, sender }, isWelcome);
  };
