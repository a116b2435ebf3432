import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chancesOf } from '../../lib/forecast/chances';
import { exposureOf } from '../../lib/forecast/exposure';
import { AGES, hazardsByAge } from '../../lib/forecast/hazards';
import type { History } from '../../lib/forecast/history';
import { knownBefore } from '../../lib/forecast/known';
import { STAYS, stageMoves } from '../../lib/forecast/stage-moves';
import { readDeals } from '../../lib/formats/deals-csv.format';
import type { Moment } from '../../lib/formats/moment';
import { readStages } from '../../lib/formats/stages-csv.format';
import { numberOf } from '../../lib/pipeline/day';
import { historyOfFile } from '../tools/backtest/history-of-file';
import { ALIKE, landmarkOf } from './landmark';

const FOLDER = '../shared/data/deals';
const isThere = existsSync(`${FOLDER}/golden.json`);

interface Golden {
  readonly origin: string;
  readonly h: number;
  readonly open: number;
  readonly hazard_win_per_day: number[];
  readonly hazard_lost_per_day: number[];
  readonly ages: number[];
  readonly p_win_within_h_given_open_at_age: number[];
  readonly sum_pwin_new_per_unit_inflow: number;
  readonly expected_wins_open: number;
  readonly landmark_p?: number[][];
  readonly semimarkov_p_at_u?: Readonly<Record<string, number[]>>;
}

const all = isThere ? JSON.parse(readFileSync(`${FOLDER}/golden.json`, 'utf8')) : {};
const goldens: Golden[] = all.golden ?? [];

/** The reference takes a day without a time for its midnight, and knows what happened at the very moment it stands at. */
const exactly = ({ day, time = '00:00:00' }: Moment): number => {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return numberOf(day) + (hours * 3600 + minutes * 60 + seconds) / 86_400;
};
const JUST_AFTER = 1e-9;

const histories = new Map<string, History>();
const historyOf = (name: 'maven_crm' | 'bpi2012_loans'): History => {
  const known = histories.get(name);
  if (known) return known;
  const text = (end: string) => readFileSync(`${FOLDER}/${name}${end}.csv`, 'utf8');
  const { deals } = readDeals(text(''), { currency: 'EUR', zone: 'UTC' });
  const stages = name === 'bpi2012_loans' ? readStages(text('_stages'), deals, 'UTC') : undefined;
  const [day = '', time = ''] = (all[name].obs_start as string).split('T');
  const made = historyOfFile(deals, stages, exactly({ day, time }), exactly);
  histories.set(name, made);
  return made;
};

describe.skipIf(!isThere)('the reference’s numbers are reproduced', () => {
  describe.each(goldens.map((golden) => [`${golden.origin}, ${golden.h} days`, golden] as const))(
    '%s',
    (_, golden) => {
      const { origin, h: days } = golden;
      const history = () => historyOf(origin < '2015' ? 'bpi2012_loans' : 'maven_crm');
      const at = numberOf(origin) + JUST_AFTER;
      const window = { at, from: at, to: at + days };

      test('hazards within 0.01 %, chances within 0.001', () => {
        const known = knownBefore(history(), at, false);
        expect(known.open.length).toBe(golden.open);
        const { perDay, ...rates } = hazardsByAge(exposureOf(known, AGES));
        const ends = (kind: number) =>
          golden.hazard_win_per_day.map((_, span) => perDay[span * 3 + kind] ?? Number.NaN);
        for (const [kind, wanted] of [
          [1, golden.hazard_win_per_day],
          [2, golden.hazard_lost_per_day],
        ] as const)
          for (const [span, rate] of ends(kind).entries())
            expect(Math.abs(rate / (wanted[span] ?? 0) - 1), `${kind} ${span}`).toBeLessThan(1e-4);
        const chances = chancesOf({ perDay, ...rates }, window, { length: 1, longest: 2000 });
        for (const [place, age] of golden.ages.entries())
          expect(chances.of(0, age)).toBeCloseTo(golden.p_win_within_h_given_open_at_age[place] ?? 0, 3);
        let wins = 0;
        for (const deal of known.open) wins += chances.of(0, at - (known.history.created[deal] ?? 0));
        expect(wins / golden.expected_wins_open).toBeCloseTo(1, 4);
        let fresh = 0;
        for (let day = 0; day < days; day += 1) fresh += chances.ofNew(0, day + 0.5);
        expect(fresh).toBeCloseTo(golden.sum_pwin_new_per_unit_inflow, 3);
      });

      test.skipIf(!golden.semimarkov_p_at_u)('the chances of a stage and the time in it within 0.001', () => {
        const known = knownBefore(history(), at);
        const chances = chancesOf(stageMoves(exposureOf(known, STAYS), known.stages), window, {
          length: 0.05,
          longest: 28,
        });
        for (const [stay, wanted] of Object.entries(golden.semimarkov_p_at_u ?? {}))
          for (const [stage, chance] of wanted.entries())
            expect(chances.of(stage, Number(stay) + JUST_AFTER), `${stage} ${stay}`).toBeCloseTo(chance, 3);
      });

      // Of the stages after these the file holds other rows than the golden numbers were made from: there the reference
      // itself, run on the file, gives what we do.
      test.skipIf(!golden.landmark_p)('the table of past deals within 0.001', () => {
        const { chance } = landmarkOf(history(), at, days);
        for (const [stage, wanted] of (golden.landmark_p ?? []).slice(0, 3).entries())
          for (const [span, share] of wanted.entries())
            expect(chance[stage * (ALIKE.length - 1) + span], `${stage} ${span}`).toBeCloseTo(share, 3);
      });
    },
  );
});
