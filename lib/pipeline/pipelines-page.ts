import type { Pipeline } from './stage';

/** What the editor of the pipelines shows. */
export interface PipelinesPage {
  readonly pipelines: readonly Pipeline[];
  /** How many deals stand in each stage, by its id; lost ones count to the stage they were lost in. */
  readonly deals: Readonly<
    Record<string, { readonly open: number; readonly won: number; readonly lost: number }>
  >;
  /** The stages in which a deal stands or ever stood: their kind stays as it is. */
  readonly stood: readonly string[];
  /** Learnt limits in days by stage id: after so many days there a deal is stale. */
  readonly learnt: Readonly<Record<string, number>>;
}
