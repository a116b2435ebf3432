import type { Reply } from '../../lib/messages/table';
import { waitFor } from '../browser/look';
import { ask } from './ask';
import type { Chooser } from './choose';
import type { Command } from './command';
import type { Faults } from './fault';
import type { Figures } from './figures';
import type { Journal, Line } from './journal';
import type { Random } from './random';
import type { SeatHolder } from './seat-holder';
import { pause } from './within';

const IN_FLIGHT = 8;

/** Eight hands that send random commands. */
export interface Driver {
  /** The hands go on, or begin. */
  go(): void;
  /** No new command; resolves when those in flight are answered. */
  hold(): Promise<void>;
  /** Acknowledgements so far. */
  acknowledged(): number;
  /** Rejects when a hand gave up. */
  readonly broken: Promise<never>;
}

interface Around {
  readonly chooser: Chooser;
  readonly journal: Journal;
  readonly seats: SeatHolder;
  readonly random: Random;
  readonly figures: Figures;
  readonly faults: Faults;
}

const lineOf = (command: Command, reply: Reply): Line => {
  if (command.message.name !== 'deal.track') return { command, fate: 'acknowledged' };
  const { canUndo } = (reply as { output: { canUndo?: boolean } }).output;
  return { command, fate: 'acknowledged', isNew: canUndo === true };
};

/** Random commands from eight hands; some are asked twice at once or once more later, as impatient pages do. */
export const driverOf = ({ chooser, journal, seats, random, figures, faults }: Around): Driver => {
  let isHeld = true;
  let acknowledged = 0;
  let inFlight = 0;
  let giveUp: (error: unknown) => void = () => undefined;
  const broken = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  broken.catch(() => undefined);

  /** An acknowledgement stands in the journal before anything else happens; a second one must say the same. */
  const acknowledge = (command: Command, reply: Reply): void => {
    const line = lineOf(command, reply);
    const before = journal.get(command.message.id);
    if (before?.fate !== 'acknowledged') {
      journal.note(line);
      acknowledged += 1;
    } else if (before.isNew !== line.isNew) {
      const { name, id } = command.message;
      faults.add([{ kind: 'answer', says: `${name} ${id} was answered once as new and once as not` }]);
    }
  };

  const askOnce = async (command: Command): Promise<boolean> => {
    const reply = await ask(command, seats, figures);
    if (reply.ok) acknowledge(command, reply);
    return reply.ok;
  };

  const doOne = async (): Promise<void> => {
    const command = chooser.next();
    figures.sent += 1;
    journal.note({ command, fate: 'sent' });
    const isTwice = random.chance(0.06);
    const answers = await Promise.all(isTwice ? [askOnce(command), askOnce(command)] : [askOnce(command)]);
    if (isTwice) figures.repeated += 1;
    // Only when no asking is under way does a refusal mean that nothing was done.
    if (!answers.includes(true)) journal.note({ command, fate: 'refused' });
    else if (random.chance(0.12)) {
      figures.repeated += 1;
      await pause(random.between(0, 300));
      if (await askOnce(command)) return;
      const { name, id } = command.message;
      faults.add([{ kind: 'answer', says: `${name} ${id} was acknowledged and then refused` }]);
    }
  };

  const hand = async (): Promise<void> => {
    inFlight += 1;
    try {
      while (!isHeld) {
        await doOne();
        if (random.chance(0.3)) await pause(random.between(0, 60));
      }
    } catch (error) {
      giveUp(error);
    } finally {
      inFlight -= 1;
    }
  };

  return {
    broken,
    acknowledged: () => acknowledged,
    go() {
      isHeld = false;
      while (inFlight < IN_FLIGHT) void hand();
    },
    async hold() {
      isHeld = true;
      const settled = waitFor(() => inFlight === 0, 'the commands in flight to be answered', 60_000);
      await Promise.race([settled, broken]);
    },
  };
};
