import type { Reply } from '../../lib/messages/table';
import type { Command } from './command';
import type { Figures } from './figures';
import type { SeatHolder } from './seat-holder';
import { pause, within } from './within';

/** As long as lib/messages/send waits for one answer. */
const PATIENCE_MS = 4000;
const MOST_TRIES = 40;

const isReply = (reply: unknown, id: string): reply is Reply =>
  typeof reply === 'object' && reply !== null && (reply as { id?: unknown }).id === id && 'ok' in reply;

/**
 * Sends a command until it is answered, always with the same id, through killed workers and killed browsers;
 * throws when forty tries brought no answer.
 */
export const ask = async (command: Command, seats: SeatHolder, figures: Figures): Promise<Reply> => {
  const { id, name } = command.message;
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    if (tries === 2) figures.retried += 1;
    const seat = await seats.now();
    const reply = await within(PATIENCE_MS, name, seat.send(command)).catch(() => undefined);
    if (!isReply(reply, id)) figures.unknown += 1;
    else if (!reply.ok && reply.fault.code === 'storage') figures.storage += 1;
    else return reply;
    await pause(Math.min(40 * tries, 800));
  }
  throw new Error(`"${name}" with the id ${id} had no answer in ${MOST_TRIES} tries.`);
};
