import type { Entry } from '../../lib/log/entry';
import { addDays, type Day, daysBetween, skipWeekend } from '../../lib/pipeline/day';
import { sevenStages } from '../../lib/pipeline/seven-stages';
import { entriesOf, type History, opened } from './history';
import { type Chance, chanceOf } from './random';

/** Somebody a made deal is with. */
export interface MadePerson {
  readonly name: string;
  readonly email: string;
}

/** How much to make: deals spread over the months that end on `until`. */
export interface MonthsOptions {
  readonly seed: number;
  readonly until: Day;
  readonly months: number;
  readonly deals: number;
  /** Real names and addresses to use first; the rest are made up. */
  readonly people?: readonly MadePerson[];
}

const FIRST = [
  'Ada',
  'Bruno',
  'Carla',
  'Dimitar',
  'Elif',
  'Femke',
  'Goran',
  'Hana',
  'Ivan',
  'Jana',
  'Klaus',
  'Lea',
];
const LAST = [
  'Arnaud',
  'Boneva',
  'Costa',
  'Dietrich',
  'Eriksen',
  'Farkas',
  'Georgiev',
  'Haas',
  'Ilieva',
  'Jansen',
];
const FIRMS = [
  'aldergate',
  'brimstone-tools',
  'cedarline',
  'dunmore',
  'eastlake',
  'fernhill',
  'granite-works',
];
const REASONS = ['price', 'timing', 'no-decision', 'competitor', 'no-need'];
const KINDS = ['call', 'meet', 'send', 'follow-up', 'reply'] as const;

const OPEN = sevenStages.stages.filter(({ kind }) => kind === 'open');
/** Of the deals that leave a stage, the share that goes on rather than being lost. */
const GOES_ON = [0.62, 0.66, 0.7, 0.72, 0.76, 0.9];

const personAt = (chance: Chance, place: number, people: readonly MadePerson[]): MadePerson => {
  const given = people[place];
  if (given) return given;
  const [first, last, firm] = [chance.pick(FIRST), chance.pick(LAST), chance.pick(FIRMS)];
  return { name: `${first} ${last}`, email: `${first}.${last}.${place}@${firm}.example`.toLowerCase() };
};

/** Walks one deal forward until it is won, lost or the made months are over; gives the day it stands at. */
const walk = (deal: History, from: Day, until: Day, chance: Chance): void => {
  let today = from;
  for (const [place, stage] of OPEN.entries()) {
    const stay = Math.max(1, Math.round(chance.around(stage.targetDays * 0.8)));
    const leaves = skipWeekend(addDays(today, stay));
    if (leaves > until) {
      const due = addDays(until, chance.between(-4, 9));
      deal.planned(chance.pick(KINDS), due < today ? today : due, today);
      return;
    }
    if (chance.happens(0.7)) deal.planned(chance.pick(KINDS), leaves, today).done(leaves);
    if (!chance.happens(GOES_ON[place] ?? 0.7)) {
      deal.lost(chance.pick(REASONS), leaves);
      return;
    }
    const next = OPEN[place + 1];
    if (next) deal.moved(next.id, leaves);
    else deal.won(leaves);
    if (place === 1) deal.amount(Math.round(chance.around(6000, 0.9)) * 100);
    today = leaves;
  }
};

/** Believable months of a pipeline, the same for the same options, as entries of the log. */
export const believableMonths = ({ seed, until, months, deals, people = [] }: MonthsOptions): Entry[] => {
  const chance = chanceOf(seed);
  const span = months * 30;
  const histories = Array.from({ length: deals }, (_, place) => {
    const { name, email } = personAt(chance, place, people);
    // Those with a name of their own are met lately, so that some of them are still open.
    const ago = place < people.length ? chance.between(1, Math.min(70, span)) : chance.between(0, span);
    const began = skipWeekend(addDays(until, -ago));
    const deal = opened(`made-${place}`, began > until ? until : began).named(name, email);
    walk(deal, began > until ? until : began, until, chance);
    return deal;
  });
  return entriesOf(histories).filter(({ events }) => events.every(({ on }) => daysBetween(on, until) >= 0));
};
