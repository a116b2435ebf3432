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

/**
 * The stage that is no more than the word of an outcome: every deal that comes to it has that outcome and comes to it
 * last, when it closes, and more than half of the deals with that outcome do.
 */
const closingStage = (
  paths: ReadonlyMap<string, readonly FileStay[]>,
  deals: Deals,
  outcome: 'won' | 'lost',
): string | undefined => {
  const ends = new Map<string, number>();
  const others = new Set<string>();
  let all = 0;
  for (const [deal, path] of paths) {
    const { outcome: became, closed } = deals.get(deal) ?? {};
    if (became === outcome) all += 1;
    for (const [place, { stage, entered }] of path.entries()) {
      const isEnd =
        became === outcome && place === path.length - 1 && closed !== undefined && !isBefore(entered, closed);
      if (isEnd && entered.day >= closed.day) ends.set(stage, (ends.get(stage) ?? 0) + 1);
      else others.add(stage);
    }
  }
  return [...ends].find(([stage, count]) => !others.has(stage) && count * 2 > all)?.[0];
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

/** The stages of a file from its rows and what became of its deals. */
export const stagesOf = (stays: readonly FileStay[], deals: Deals): FileStages => {
  const paths = pathsOf(stays);
  const [won, lost] = [closingStage(paths, deals, 'won'), closingStage(paths, deals, 'lost')];
  const names = [...new Set(stays.map(({ stage }) => stage))];
  return {
    open: inOrder(
      names.filter((name) => name !== won && name !== lost),
      paths,
    ),
    ...(won !== undefined && { won }),
    ...(lost !== undefined && { lost }),
  };
};
