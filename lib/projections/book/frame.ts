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
  /** Its place in the order of its pipeline; of a retired stage the one it had. */
  readonly position: number;
  /** The stage that stands for it now: itself, of a retired one where its deals went. */
  readonly heir: string;
  readonly kind: Stage['kind'];
}

/** Stages in the order in which history is read: those that were retired where they stood. */
const asTheyStood = (stages: readonly Stage[]): readonly Stage[] => {
  const order = stages.filter(({ place }) => place === undefined);
  const placed = stages.flatMap((stage) =>
    stage.place === undefined ? [] : [{ stage, place: stage.place }],
  );
  for (const { stage, place } of placed.sort((a, b) => a.place - b.place)) order.splice(place, 0, stage);
  return order;
};

/** The stages of every pipeline by id. */
export const standingsOf = (pipelines: readonly Pipeline[]): ReadonlyMap<string, Standing> => {
  const stages = new Map(
    pipelines.flatMap(({ id: pipeline, stages }) =>
      asTheyStood(stages).map((stage, position) => [stage.id, { ...stage, pipeline, position }] as const),
    ),
  );
  const heirOf = (id: string): string => {
    let heir = id;
    for (let steps = 0; steps < stages.size; steps += 1) heir = stages.get(heir)?.retiredTo ?? heir;
    return heir;
  };
  return new Map(
    [...stages].map(([id, { pipeline, position, kind }]) => [
      id,
      { id, pipeline, position, heir: heirOf(id), kind },
    ]),
  );
};

/** What a frame's book depends on, as text: another text means another book. */
export const signatureOf = ({ home, pipelines }: Frame): string =>
  JSON.stringify([
    home,
    pipelines.map(({ id, stages }) => [
      id,
      stages.map((stage) => [stage.id, stage.kind, stage.retiredTo, stage.place]),
    ]),
  ]);

/**
 * An amount in minor units of the home currency, at the rate kept with it, rounded half away from zero; undefined
 * where no rate was kept. Euro and lev need none.
 */
export const inHome = (amount: RatedAmount | Money, home: string): number | undefined => {
  const kept = 'rate' in amount && amount.rate?.to === home ? amount.rate.rate : undefined;
  return worthAt(amount, home, kept ?? fixedRate(amount.currency, home));
};
