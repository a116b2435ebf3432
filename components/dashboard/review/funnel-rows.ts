import type { ComponentChild } from 'preact';
import type { Told } from '../../../lib/pipeline/numbers';
import type { StageReview } from '../../../lib/pipeline/review';
import type { Words } from '../../../lib/words';
import type { Line } from '../../charts/figure-table';
import type { FunnelRow } from '../../charts/funnel-bars';
import { sayPassed } from '../../numbers/say-passed';
import { sayInterval, sayNumber, sayWhyNot } from '../../say-number';
import { sayStageRow } from './say-stage-row';

/** Of which two numbers the funnel is made: of the deals that reached a stage, or of those that stood in it. */
export type FunnelKind = 'cohort' | 'inPeriod';

const PARTS = { cohort: ['cohort', 'passed'], inPeriod: ['inStage', 'moved'] } as const;

const SHARE = { unit: 'share', home: 'EUR' } as const;

const told = (stages: readonly StageReview[], kind: FunnelKind) =>
  stages.flatMap((stage) => {
    const number: Told | undefined = stage[kind];
    if (!number) return [];
    const [whole, part] = PARTS[kind];
    return [{ stage, number, all: number.parts[whole] ?? 0, some: number.parts[part] ?? 0 }];
  });

/** The bars of a funnel; a stage that a deal is won by entering has none. */
export const funnelRows = (
  words: Words,
  stages: readonly StageReview[],
  kind: FunnelKind,
): readonly FunnelRow[] =>
  told(stages, kind).map(({ stage, number, all, some }) => {
    const name = sayStageRow(words, stage);
    const { value, low, high, parts } = number;
    const why = sayWhyNot(words, number);
    const row = { id: stage.id, name, colour: stage.label.colour };
    if (why !== undefined || value === null)
      return { ...row, share: null, value: words.say('review_no_deals'), reading: `${name}: ${why}` };
    const share = sayNumber(words, value, SHARE);
    const sentences =
      kind === 'cohort'
        ? sayPassed(words, name, number)
        : [words.count('funnel_moved', all, { stage: name, some, share })];
    return {
      ...row,
      share: value,
      ...(kind === 'cohort' && all > 0 && { open: (parts.open ?? 0) / all }),
      ...(low !== undefined && high !== undefined && { low, high }),
      value: words.say('funnel_value', { share, all }),
      reading: sentences.join(' '),
    };
  });

/** The same as the lines of a table; `leadTo` shows the deals of a stage as the way to them. */
export const funnelLines = (
  words: Words,
  stages: readonly StageReview[],
  kind: FunnelKind,
  leadTo: (count: number, stage: string) => ComponentChild,
): readonly Line[] =>
  told(stages, kind).map(({ stage, number, all, some }) => ({
    id: stage.id,
    cells: [
      sayStageRow(words, stage),
      leadTo(all, stage.id),
      words.number(some),
      ...(kind === 'cohort'
        ? [words.number(number.parts.open ?? 0), words.number(number.parts.lost ?? 0)]
        : []),
      number.value === null ? (sayWhyNot(words, number) ?? '') : sayNumber(words, number.value, SHARE),
      sayInterval(words, number, SHARE) ?? '',
    ],
  }));
