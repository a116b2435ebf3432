import { newCommandId, send } from '../messages/send';
import type { Greeting } from '../messages/table';
import { FaultError } from '../pipeline/fault';
import { keyOf, type Prospect } from '../pipeline/prospect';
import type { InPage, Sighting } from '../sites/site';
import type { Anchor } from './card-opener';
import type { Known } from './known';
import type { Line } from './line';
import type { Own } from './own';
import type { PlusMark } from './plus-mark';

/** What tagging needs to know of the page. */
export interface Tagging {
  readonly site: InPage;
  readonly page: Document;
  readonly own: Own;
  readonly known: Known;
  readonly line: Line;
  readonly words: Greeting['words'];
  /** Takes note of what went wrong; true when that ends the overlay, and there is nothing left to say it with. */
  endsWith(error: unknown): boolean;
  /** Opens the card of somebody beside something of ours. */
  openCard(address: string, name: string, anchor: Anchor, unit: Element | null): Promise<void>;
  /** Gives the focus to the plus or the badge of somebody. */
  focusMark(address: string): void;
}

/** The sentence for what went wrong, in the person's language. */
const faultSays = (words: Greeting['words'], error: unknown): string => {
  const code = error instanceof FaultError ? error.code.replaceAll('-', '_') : 'unknown';
  return words[`fault_${code}`] ?? words.fault_unknown ?? '';
};

/** Whether trying again with the same id can end otherwise. */
const mayHelp = (error: unknown): boolean => !(error instanceof FaultError) || error.code === 'storage';

/** Tries until it is done or given up: what went wrong is said, with a way to try again. */
const attempt = async (tagging: Tagging, byKeyboard: boolean, work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    if (tagging.endsWith(error)) return;
    const { line, words } = tagging;
    const run = () => void attempt(tagging, byKeyboard, work);
    const again = { label: words.try_again ?? '', run, focus: byKeyboard };
    line.say(faultSays(words, error), mayHelp(error) ? again : undefined);
  }
};

const undo = (tagging: Tagging, command: string, address: string, byKeyboard: boolean): Promise<void> => {
  const id = newCommandId();
  return attempt(tagging, byKeyboard, async () => {
    const done = await send('command.undo', { command }, id);
    tagging.known.set(address, null);
    // The plus is back by now, and the button that was pressed is about to go.
    if (byKeyboard) tagging.focusMark(address);
    tagging.line.say(done.says);
    await tagging.known.refresh();
  });
};

/** What a page may tell of somebody at most, in characters. */
const LONGEST = { name: 300, headline: 1000, company: 300, location: 300 } as const;

const detailsOf = (prospect: Prospect) =>
  Object.fromEntries(
    Object.entries(LONGEST).flatMap(([field, most]) => {
      const value = prospect[field as keyof typeof LONGEST];
      return value === undefined ? [] : [[field, value.slice(0, most)]];
    }),
  );

/** What tagging the sender of a message, or whom a profile is about, brings. */
const inputOf = (
  { site, page, own }: Tagging,
  { prospect, as }: Sighting,
  address: string,
  unit: Element,
) => {
  const { thread, subject, senders } = site.readThread(unit);
  const account = site.account(new URL(page.location.href));
  return {
    site: site.id,
    address,
    ...detailsOf(prospect),
    // Whoever has only a profile has written nothing that waits.
    awaitsReply: as === 'sender' && !own.isOwn(senders.at(-1) ?? address),
    ...(thread !== undefined && {
      thread: { account, thread, ...(subject !== undefined && { subject: subject.slice(0, 500) }) },
    }),
  };
};

/** Tags the sender of a message by one command, whose id stays the same however often it has to be sent. */
export const tagSender = async (
  tagging: Tagging,
  sighting: Sighting,
  unit: Element,
  plus: PlusMark,
  byKeyboard: boolean,
): Promise<void> => {
  const { known, line, words } = tagging;
  const { prospect } = sighting;
  const address = keyOf(prospect);
  if (address === undefined) return;
  const input = inputOf(tagging, sighting, address, unit);
  const id = newCommandId();
  await attempt(tagging, byKeyboard, async () => {
    plus.setBusy(true);
    const box = plus.box();
    try {
      const done = await send('deal.track', input, id);
      known.set(address, done.badge);
      const run = (withKey: boolean) => void undo(tagging, done.command, address, withKey);
      const takeBack = { label: words.undo ?? '', run, focus: byKeyboard };
      line.say(done.says, done.canUndo ? takeBack : undefined);
      // What was done in the card has hidden the line: then the badge has the focus instead.
      const focus = () => line.focus() || tagging.focusMark(address);
      if (done.badge) await tagging.openCard(address, prospect.name ?? '', { box: () => box, focus }, unit);
    } finally {
      plus.setBusy(false);
    }
  });
};
