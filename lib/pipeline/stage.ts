/** Where a deal can stand; `won` is the kind whose entering wins the deal. */
export interface Stage {
  /** Never changes: history points at it. */
  readonly id: string;
  readonly kind: 'open' | 'won';
  /** Which of the stage colours it has, 1 to 7. */
  readonly colour: number;
  /** How long a deal is meant to stay, in days. */
  readonly targetDays: number;
  /** Forecast category a deal gets on entering. */
  readonly category: 'pipeline' | 'best case' | 'commit' | 'closed';
  /** What a deal leaves it with, as keys of words. */
  readonly checklist: readonly string[];
}

/** A named order of stages. */
export interface Pipeline {
  readonly id: string;
  readonly stages: readonly Stage[];
}
