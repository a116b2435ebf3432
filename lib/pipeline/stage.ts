import type { Category } from '../schema/stage.schema';

/** Where a deal can stand; entering one of the kind `won` wins the deal. */
export interface Stage {
  /** Never changes: history points at it. */
  readonly id: string;
  /** The built-in name it has in each language while nobody has named it; its id when absent. */
  readonly word?: string;
  /** The name that people gave it. */
  readonly name?: string;
  readonly kind: 'open' | 'won';
  /** Which of the stage colours it has, 1 to 7. */
  readonly colour: number;
  /** How long a deal is meant to stay, in days. */
  readonly targetDays: number;
  /** After how many days here a deal is stale, where that was set by hand. */
  readonly staleAfterDays?: number;
  /** Forecast category a deal gets on entering. */
  readonly category: Category;
  /** What a deal leaves it with, by item: the key of a word, or an id with a name of its own. */
  readonly checklist: readonly string[];
  /** The stage its deals were moved to when it was retired; it only stands in history then. */
  readonly retiredTo?: string;
  /** Of a retired one: where it stood among all stages of its pipeline, so that what happened there reads as it did. */
  readonly place?: number;
}

/** A named order of stages, retired ones last. */
export interface Pipeline {
  readonly id: string;
  /** The built-in name; its id when absent. */
  readonly word?: string;
  readonly name?: string;
  readonly isRetired?: boolean;
  readonly stages: readonly Stage[];
  /** Names of checklist items that people wrote, by id. */
  readonly items?: Readonly<Record<string, string>>;
}

/** The stages in which a deal can stand now, in order. */
export const standing = (pipeline: Pipeline): readonly Stage[] =>
  pipeline.stages.filter(({ retiredTo }) => retiredTo === undefined);
