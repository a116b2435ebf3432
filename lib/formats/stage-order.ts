import { addDays } from '../pipeline/day';
import type { FileDeal } from './deals-csv.format';
import { isBefore } from './moment';
import type { FileStay } from './stages-csv.format';

/** The stages of a file by the names it gives them. */
export interface FileStages {
  /** Where deals stand while they are open, in order. */
  readonly open: readonly string[];
  /** The one that deals come to by being won, or by being lost, where the file has such. */
  readonly won?: string;
  readonly lost?: string;
}

type Deals = ReadonlyMap<string, Pick<FileDeal, 'outcome' | 'closed'>>;

/** Rows of each deal in order of time; of the same moment in the file's order. */
export const pathsOf = (stays: readonly FileStay[]): ReadonlyMap<string, readonly FileStay[]> => {
  const paths = new Map<string, FileStay[]>();
  for (const stay of stays) {
    const path = paths.get(stay.deal);
    if (path) path.push(stay);
    else paths.set(stay.deal, [stay]);
  }
  for (const path of paths.values())
    path.sort(({ entered: a }, { entered: b }) => (isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0));
  return paths;
};

/** What a stage for an outcome is called, in the languages that files come in. */
const NAMES = {
  won: /(?<![a-z])won(?![a-z])|спечел/i,
  lost: /(?<![a-z])lost(?![a-z])|изгуб|загуб/i,
} as const;

interface Closing {
  readonly stage: string;
  /** The rows in it that are of no close. */
  readonly odd: readonly FileStay[];
}

/**
 * The stage that is no more than the word of an outcome: more than half of the deals with that outcome come to it last,
 * on the day they close or later. Where its name says the outcome, a day earlier will do, and the same must be true of
 * most of its rows; of any other name it must be true of all, or a stage that most deals are lost in would be taken
 * for the word.
 */
const closingStage = (
  paths: ReadonlyMap<string, readonly FileStay[]>,
  deals: Deals,
  outcome: 'won' | 'lost',
): Closing | undefined => {
  const found = new Map<string, { ends: number; odd: FileStay[] }>();
  let all = 0;
  for (const [deal, path] of paths) {
    const { outcome: became, closed } = deals.get(deal) ?? {};
    if (became === outcome) all += 1;
    for (const [place, stay] of path.entries()) {
      const stage = found.get(stay.stage) ?? { ends: 0, odd: [] };
      found.set(stay.stage, stage);
      const isLast = became === outcome && closed !== undefined && place === path.length - 1;
      const latest = NAMES[outcome].test(stay.stage) ? addDays(stay.entered.day, 1) : stay.entered.day;
      if (isLast && latest >= closed.day) stage.ends += 1;
      else stage.odd.push(stay);
    }
  }
  for (const [stage, { ends, odd }] of found)
    if (ends * 2 > all && (NAMES[outcome].test(stage) ? ends > odd.length : odd.length === 0))
      return { stage, odd };
  return undefined;
};

const numberIn = (stage: string): number => Number(/^\d+(\.\d+)?/.exec(stage)?.[0] ?? Number.NaN);

const middleOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
};

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / values.length;

/**
 * Open stages in order: by the number that each name begins with where all do, else by the median of their place
 * among the stages of a deal; of equals by the mean of it, then as they come in the file.
 */
const inOrder = (names: readonly string[], paths: ReadonlyMap<string, readonly FileStay[]>): string[] => {
  const numbers = new Map(names.map((name) => [name, numberIn(name)]));
  if ([...numbers.values()].every((number) => !Number.isNaN(number)))
    return [...names].sort((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0));
  const places = new Map<string, number[]>(names.map((name) => [name, []]));
  for (const path of paths.values())
    for (const [place, stage] of [...new Set(path.map((stay) => stay.stage))].entries())
      places.get(stage)?.push(place);
  const ranks = new Map([...places].map(([name, found]) => [name, [middleOf(found), meanOf(found)]]));
  const rankOf = (name: string, which: number) => ranks.get(name)?.[which] ?? 0;
  return [...names].sort((a, b) => rankOf(a, 0) - rankOf(b, 0) || rankOf(a, 1) - rankOf(b, 1));
};

/** The stages of a file from its rows and what became of its deals, and the rows that do not go with them. */
export const stagesOf = (
  stays: readonly FileStay[],
  deals: Deals,
): { readonly stages: FileStages; readonly odd: ReadonlySet<FileStay> } => {
  const paths = pathsOf(stays);
  const [won, lost] = [closingStage(paths, deals, 'won'), closingStage(paths, deals, 'lost')];
  const odd = new Set([...(won?.odd ?? []), ...(lost?.odd ?? [])]);
  const names = [...new Set(stays.map(({ stage }) => stage))];
  const stages = {
    open: inOrder(
      names.filter((name) => name !== won?.stage && name !== lost?.stage),
      paths,
    ),
    ...(won && { won: won.stage }),
    ...(lost && { lost: lost.stage }),
  };
  return { stages, odd };
};
