import type { Filter } from '../../../lib/pipeline/numbers';
import type { Period } from '../../../lib/pipeline/period';
import type { StageReview } from '../../../lib/pipeline/review';
import type { Head } from '../../charts/figure-table';
import { FunnelBars } from '../../charts/funnel-bars';
import { useWords } from '../../words-context';
import { CountBehind } from './behind';
import { type FunnelKind, funnelLines, funnelRows } from './funnel-rows';
import { ReviewSection } from './review-section';

const NUMBERS = { cohort: 'conversion', inPeriod: 'conversion-in-period' } as const;

/** Conversion of every stage twice, side by side and never mixed: of the deals that reached it, and of those in it. */
export const Funnels = ({
  stages,
  period,
  filter,
}: {
  readonly stages: readonly StageReview[];
  readonly period: Period;
  readonly filter: Filter;
}) => {
  const words = useWords();
  const heads = (kind: FunnelKind): readonly Head[] => [
    { id: 'stage', text: words.say('people_stage') },
    { id: 'all', text: words.say(kind === 'cohort' ? 'funnel_reached' : 'funnel_stood') },
    { id: 'some', text: words.say('funnel_went_on') },
    ...(kind === 'cohort'
      ? [
          { id: 'open', text: words.say('funnel_open') },
          { id: 'lost', text: words.name('flow', 'lost') },
        ]
      : []),
    { id: 'share', text: words.say('funnel_share') },
    { id: 'interval', text: words.say('funnel_interval_head') },
  ];
  const leadTo = (kind: FunnelKind) => (count: number, stage: string) => (
    <CountBehind number={NUMBERS[kind]} period={period} filter={filter} stage={stage} count={count} />
  );
  const tableOf = (kind: FunnelKind) => ({
    heads: heads(kind),
    lines: funnelLines(words, stages, kind, leadTo(kind)),
  });
  return (
    <ReviewSection title={words.say('funnel_title')} text={words.say('funnel_text')}>
      <div class="review-pair">
        <div>
          <FunnelBars
            title={words.say('funnel_cohort')}
            says={words.say('funnel_cohort_says')}
            rows={funnelRows(words, stages, 'cohort')}
            keys={{ share: words.say('funnel_went_on'), open: words.say('funnel_open') }}
            table={tableOf('cohort')}
          />
        </div>
        <div>
          <FunnelBars
            title={words.say('funnel_in_period')}
            says={words.say('funnel_in_period_says')}
            rows={funnelRows(words, stages, 'inPeriod')}
            keys={{ share: words.say('funnel_moved_on') }}
            table={tableOf('inPeriod')}
          />
        </div>
      </div>
    </ReviewSection>
  );
};
