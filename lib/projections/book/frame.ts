import type { Money } from '../../pipeline/money';
import { fixedRate } from '../../pipeline/rates';
import type { Pipeline, Stage } from '../../pipeline/stage';
import { worthAt } from '../../pipeline/worth';
import type { RatedAmount } from '../past';

/** What a book is made with: the currency sums are told in, and the pipelines with the order of their stages. */
export interface Frame {
  readonly home: string;
  readonly pipelines: readonly Pipeline[];
}

/** A stage as the numbers see it. */
export interface Standing {
  readonly id: string;
  readonly pipeline: string;
  /** Its place in the order of its pipeline; of a retired stage that of the one its deals went to. */
  readonly position: number;
  readonly kind: Stage['kind'];
}

/** The stages of every pipeline by id. */
export const standingsOf = (pipelines: readonly Pipeline[]): ReadonlyMap<string, Standing> => {
  const stages = new Map(
    pipelines.flatMap(({ id: pipeline, stages }) =>
      stages.map((stage, position) => [stage.id, { ...stage, pipeline, position }] as const),
    ),
  );
  const resolved = (id: string): Standing | undefined => {
    let at = stages.get(id);
    for (let steps = 0; at?.retiredTo !== undefined && steps < stages.size; steps += 1)
      at = stages.get(at.retiredTo);
    return at;
  };
  return new Map(
    [...stages].map(([id, stage]) => {
      const { pipeline, position } = resolved(id) ?? stage;
      return [id, { id, pipeline, position, kind: stage.kind }];
    }),
  );
};

/** What a frame's book depends on, as text: another text means another book. */
export const signatureOf = ({ home, pipelines }: Frame): string =>
  JSON.stringify([
    home,
    pipelines.map(({ id, stages }) => [id, stages.map((stage) => [stage.id, stage.kind, stage.retiredTo])]),
  ]);

/**
 * An amount in minor units of the home currency, at the rate kept with it, rounded half away from zero; undefined
 * where no rate was kept. Euro and lev need none.
 */
export const inHome = (amount: RatedAmount | Money, home: string): number | undefined => {
  const kept = 'rate' in amount && amount.rate?.to === home ? amount.rate.rate : undefined;
  return worthAt(amount, home, kept ?? fixedRate(amount.currency, home));
};
