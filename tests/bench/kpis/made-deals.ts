import { dayOf, numberOf } from '../../../lib/pipeline/day';
import { sevenStages } from '../../../lib/pipeline/seven-stages';
import type { JourneyRow, Spell, Stay } from '../../../lib/projections/journey.projection';
import { type Chance, chanceOf } from '../../make/random';

/** The last day of the made deals. */
export const LAST = numberOf('2026-11-30');

/** Deals begin in so many days up to the last one. */
const DAYS = 4 * 365;
const OPEN = sevenStages.stages.filter(({ kind }) => kind === 'open').map(({ id }) => id);
const OWNERS = ['me', 'ann', 'bob', 'eva', 'ivo'];
const SOURCES = ['gmail', 'linkedin', 'referral', 'fair'];

// A day as text costs more than all else about a deal.
const texts = Array.from({ length: DAYS + 1 }, (_, ago) => dayOf(LAST - ago));
const text = (day: number): string => texts[LAST - day] as string;

interface Walk {
  readonly stays: Stay[];
  readonly spells: Spell[];
  outcome: JourneyRow['outcome'];
  today: number;
}

/** Walks a deal on until it is closed or the days are over. */
const walk = (chance: Chance, began: number): Walk => {
  const so: Walk = { stays: [], spells: [], outcome: 'open', today: began };
  let place = chance.happens(0.8) ? 0 : 1;
  let openFrom = began;
  for (;;) {
    const leaves = so.today + Math.round(chance.around(9));
    const stay = { stage: OPEN[place] as string, from: text(so.today), longestGap: 3 };
    if (leaves > LAST) {
      so.stays.push(stay);
      so.spells.push({ from: text(openFrom) });
      return so;
    }
    so.today = leaves;
    const isLost = chance.happens(0.16);
    so.stays.push({ ...stay, to: text(leaves), ...(isLost && { isLost }) });
    if (!isLost && place < OPEN.length - 1) {
      place = chance.happens(0.12) ? Math.max(0, place - 1) : place + 1;
      continue;
    }
    so.spells.push({ from: text(openFrom), to: text(leaves) });
    so.outcome = isLost ? 'lost' : 'won';
    if (!isLost) so.stays.push({ stage: 'fulfilment', from: text(leaves), longestGap: 0 });
    if (!isLost || leaves + 20 > LAST || !chance.happens(0.1)) return so;
    so.outcome = 'open';
    openFrom = so.today = leaves + 20;
  }
};

const series = <T>(chance: Chance, began: number, most: number, value: () => T) => {
  const days = new Set(
    Array.from({ length: chance.between(1, most) }, () => chance.between(began, Math.min(LAST, began + 60))),
  );
  return [...days].sort((a, b) => a - b).map((on) => ({ on: text(on), value: value() }));
};

const madeDeal = (chance: Chance, place: number): JourneyRow => {
  const began = chance.between(LAST - DAYS, LAST);
  const { stays, spells, outcome, today } = walk(chance, began);
  const amount = () => ({ minor: Math.round(chance.around(600_000, 0.9)), currency: 'EUR' });
  const owner = { on: text(began), value: chance.pick(OWNERS) };
  return {
    id: `deal-${place}`,
    pipeline: sevenStages.id,
    openedIn: sevenStages.id,
    openedOn: text(began),
    ...(outcome !== 'open' && { closedOn: text(today) }),
    outcome,
    stays,
    spells,
    isImported: chance.happens(0.1),
    isBackDated: chance.happens(0.2),
    source: chance.pick(SOURCES),
    tags: [],
    owners: [owner, ...series(chance, began, 1, () => chance.pick(OWNERS))],
    amounts: chance.happens(0.9) ? series(chance, began, 3, amount) : [],
    closes: series(chance, began, 3, () => text(chance.between(began, LAST))),
    categories: [],
  };
};

/** Believable paths of so many deals, the same for the same seed. */
export const madeDeals = (seed: number, count: number): JourneyRow[] => {
  const chance = chanceOf(seed);
  return Array.from({ length: count }, (_, place) => madeDeal(chance, place));
};

/** How many facts it takes to say what is known of the deals. */
export const factsIn = (deals: readonly JourneyRow[]): number =>
  deals.reduce(
    (sum, { stays, spells, owners, amounts, closes, outcome }) =>
      sum +
      stays.length +
      spells.length +
      owners.length +
      amounts.length +
      closes.length -
      2 +
      (outcome === 'lost' ? 1 : 0),
    0,
  );
