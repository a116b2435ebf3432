import { newCommandId, send } from '../messages/send';
import type { Greeting } from '../messages/table';
import { FaultError } from '../pipeline/fault';
import type { Sighting, Site } from '../sites/site';
import type { Known } from './known';
import type { Line } from './line';
import type { Own } from './own';
import type { PlusMark } from './plus-mark';

/** What tagging needs to know of the page. */
export interface Tagging {
  readonly site: Site;
  readonly page: Document;
  readonly own: Own;
  readonly known: Known;
  readonly line: Line;
  readonly words: Greeting['words'];
  failed(error: unknown): void;
  /** Gives the focus to the plus of somebody who is no longer tagged. */
  focusPlus(address: string): void;
}

/** The sentence for what went wrong, in the person's language. */
const faultSays = (words: Greeting['words'], error: unknown): string => {
  const code = error instanceof FaultError ? error.code.replace('-', '_') : 'unknown';
  return words[`fault_${code}`] ?? '';
};

const undo = async (
  tagging: Tagging,
  command: string,
  address: string,
  byKeyboard: boolean,
): Promise<void> => {
  const { line, known, words } = tagging;
  const id = newCommandId();
  const tryIt = async (): Promise<void> => {
    try {
      const done = await send('command.undo', { command }, id);
      known.set(address, null);
      await known.refresh();
      line.say(done.says);
      if (byKeyboard) tagging.focusPlus(address);
    } catch (error) {
      tagging.failed(error);
      line.say(faultSays(words, error), {
        label: words.try_again ?? '',
        run: () => void tryIt(),
        focus: byKeyboard,
      });
    }
  };
  await tryIt();
};

/** Tags the sender of a message by one command, whose id stays the same however often it has to be sent. */
export const tagSender = async (
  tagging: Tagging,
  sighting: Sighting,
  unit: Element,
  plus: PlusMark,
  byKeyboard: boolean,
): Promise<void> => {
  const { site, page, own, known, line, words } = tagging;
  const { email: address, name } = sighting.prospect;
  if (address === undefined) return;
  const { thread, subject, senders } = site.readThread(unit);
  const account = site.account(new URL(page.location.href));
  const input = {
    site: site.id,
    address,
    ...(name !== undefined && { name: name.slice(0, 300) }),
    awaitsReply: !own.isOwn(senders.at(-1) ?? address),
    ...(thread !== undefined && {
      thread: { account, thread, ...(subject !== undefined && { subject: subject.slice(0, 500) }) },
    }),
  };
  const id = newCommandId();
  const tryIt = async (): Promise<void> => {
    plus.setBusy(true);
    try {
      const done = await send('deal.track', input, id);
      known.set(address, done.badge);
      const takeBack = {
        label: words.undo ?? '',
        run: (withKey: boolean) => void undo(tagging, done.command, address, withKey),
        focus: byKeyboard,
      };
      line.say(done.says, done.isNew ? takeBack : undefined);
    } catch (error) {
      tagging.failed(error);
      line.say(faultSays(words, error), {
        label: words.try_again ?? '',
        run: () => void tryIt(),
        focus: byKeyboard,
      });
    } finally {
      plus.setBusy(false);
    }
  };
  await tryIt();
};
