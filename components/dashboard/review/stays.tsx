import { useState } from 'preact/hooks';
import type { DaysTold, StageReview } from '../../../lib/pipeline/review';
import { RangeBars, type RangeRow } from '../../charts/range-bars';
import { sayNumber } from '../../say-number';
import { useWords } from '../../words-context';
import '../pipelines/press-choice.css';
import { ReviewSection } from './review-section';
import { sayStageRow } from './say-stage-row';

const CLOCKS = ['latest', 'all', 'running'] as const;

const DAYS = { unit: 'days', home: 'EUR' } as const;

/** How long deals stay in each stage against its target: their last stay, all their stays, or the one that goes on. */
export const Stays = ({ stages }: { readonly stages: readonly StageReview[] }) => {
  const words = useWords();
  const [clock, choose] = useState<(typeof CLOCKS)[number]>('latest');
  const days = (value: number): string => sayNumber(words, value, DAYS);
  const open = stages.filter(({ kind }) => kind === 'open');
  const rowOf = (stage: StageReview): RangeRow => {
    const { median, p90, count }: DaysTold = stage[clock];
    const name = sayStageRow(words, stage);
    const row = { id: stage.id, name, colour: stage.label.colour, median, p90, target: stage.targetDays };
    if (median === null || p90 === null) {
      const none = words.name('stay_none', clock);
      return { ...row, value: words.say('review_no_deals'), reading: `${name}: ${none}` };
    }
    const values = { stage: name, median: days(median), p90: days(p90), target: days(stage.targetDays) };
    return { ...row, value: days(median), reading: words.count('stay_reading', count, values) };
  };
  const lines = open.map((stage) => {
    const { count, median, p90 } = stage[clock];
    const said = (value: number | null): string =>
      value === null ? words.say('review_no_deals') : days(value);
    return {
      id: stage.id,
      cells: [
        sayStageRow(words, stage),
        words.number(count),
        said(median),
        said(p90),
        days(stage.targetDays),
      ],
    };
  });
  return (
    <ReviewSection title={words.say('stay_title')} text={words.say('stay_text')}>
      <fieldset class="press-choice review-choice">
        <legend class="hidden-text">{words.say('stay_which')}</legend>
        {CLOCKS.map((one) => (
          <button key={one} type="button" aria-pressed={one === clock} onClick={() => choose(one)}>
            {words.name('stay', one)}
          </button>
        ))}
      </fieldset>
      <RangeBars
        title={words.name('stay_of', clock)}
        says={words.say('stay_says')}
        rows={open.map(rowOf)}
        table={{
          heads: [
            { id: 'stage', text: words.say('people_stage') },
            { id: 'count', text: words.say('stay_count') },
            { id: 'median', text: words.say('chart_median') },
            { id: 'p90', text: words.say('stay_p90') },
            { id: 'target', text: words.say('chart_target') },
          ],
          lines,
        }}
      />
    </ReviewSection>
  );
};
