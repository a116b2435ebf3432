import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stageReview } from '../../../lib/metrics/review/stage-review';
import { transitions } from '../../../lib/metrics/review/transitions';
import type { Pipeline } from '../../../lib/pipeline/stage';
import type { Stay } from '../../../lib/projections/journey.projection';
import { anyHistories, LAST, TWO } from '../../make/any-history';
import { askedOf } from '../../make/asked';
import { day } from '../../make/history';
import { journeyOf } from '../../make/journeys';

const reviewOf = (...args: Parameters<typeof askedOf>) => stageReview(...askedOf(...args), 'sales');
const waysOf = (...args: Parameters<typeof askedOf>) => transitions(...askedOf(...args), 'sales');

/** Stays as one where a deal was lost and opened again in a stage on one day. */
const withoutMendedLosses = (stays: readonly Stay[]): Stay[] => {
  const told: Stay[] = [];
  for (const stay of stays) {
    const before = told.at(-1);
    const isMended = before?.isLost && before.stage === stay.stage && before.to === stay.from;
    if (isMended) told[told.length - 1] = { ...stay, from: before.from };
    else told.push(stay);
  }
  return told;
};

describe('given any histories and any span', () => {
  const days = fc
    .tuple(fc.integer({ min: -2, max: LAST }), fc.nat(LAST))
    .map(([from, length]) => [from, from + length] as const);
  const isSales = (stage: string) => (TWO.pipelines[0] as Pipeline).stages.some(({ id }) => id === stage);

  test('then stays that began and ended add up to those of the journeys', () => {
    fc.assert(
      fc.property(anyHistories(), days, (histories, [from, to]) => {
        const isIn = (on: string | undefined) => on !== undefined && on >= day(from) && on <= day(to);
        const stays = histories
          .flatMap((history) => withoutMendedLosses(journeyOf(history).stays))
          .filter(({ stage }) => isSales(stage));
        const stages = reviewOf(histories, from, to);
        const sum = (count: (stage: (typeof stages)[number]) => number) =>
          stages.reduce((all, stage) => all + count(stage), 0);
        expect(sum(({ entered }) => entered)).toBe(stays.filter((stay) => isIn(stay.from)).length);
        expect(
          sum(({ forward, back, lost, won, elsewhere }) => forward + back + lost + won + elsewhere),
        ).toBe(stays.filter((stay) => isIn(stay.to)).length);
        expect(sum(({ here }) => here)).toBe(
          stays.filter((stay) => stay.from <= day(to) && (stay.to ?? '9999') > day(to)).length,
        );
      }),
      { numRuns: 200 },
    );
  });

  test('then the rows of the matrix are what left each stage, its columns what came', () => {
    fc.assert(
      fc.property(anyHistories(), days, (histories, [from, to]) => {
        const [book, ask] = askedOf(histories, from, to);
        const matrix = transitions(book, ask, 'sales');
        const sum = (which: (one: (typeof matrix)[number]) => boolean) =>
          matrix.filter(which).reduce((all, { count }) => all + count, 0);
        for (const { id, entered, forward, back, lost, won, elsewhere } of stageReview(book, ask, 'sales')) {
          expect(sum((one) => one.from === id)).toBe(forward + back + lost + won + elsewhere);
          expect(sum((one) => one.from === id && one.to === 'lost')).toBe(lost);
          expect(sum((one) => one.to === id)).toBe(entered);
        }
        const made = histories
          .map(journeyOf)
          .filter(({ openedOn }) => openedOn >= day(from) && openedOn <= day(to));
        expect(sum((one) => one.from === 'created')).toBe(made.length);
      }),
      { numRuns: 200 },
    );
  });

  test('then fewer reach a stage further on, at most all pass it, and each deal is in one cohort of a stage', () => {
    fc.assert(
      fc.property(anyHistories(), (histories) => {
        const cohorts = reviewOf(histories, -10, LAST + 10).flatMap(({ cohort }) =>
          cohort ? [cohort.parts] : [],
        );
        for (const [place, { cohort, passed, open, lost }] of cohorts.entries()) {
          const next = cohorts[place + 1];
          if (next) expect(next.cohort).toBeLessThanOrEqual(passed ?? 0);
          expect((passed ?? 0) + (open ?? 0) + (lost ?? 0)).toBeLessThanOrEqual(cohort ?? 0);
          expect(cohort).toBeLessThanOrEqual(histories.length);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('then the order in which deals are put in is no matter', () => {
    fc.assert(
      fc.property(anyHistories(), days, (histories, [from, to]) => {
        const turned = [...histories].reverse();
        expect(reviewOf(turned, from, to)).toEqual(reviewOf(histories, from, to));
        expect(waysOf(turned, from, to)).toEqual(waysOf(histories, from, to));
      }),
      { numRuns: 100 },
    );
  });
});
