import type { MonthEnd } from '../../../lib/pipeline/month-end';
import { sayStage } from '../../../lib/speak';
import { sayNumber } from '../../say-number';
import { useWords } from '../../words-context';
import { MonthPart } from './month-part';
import { sayName } from './say-whom';

/** How many stages that pass on fewer than before are told of. */
const MOST_BELOW = 2;

/** Where deals wait, in one sentence with what it rests on, and stages that pass on fewer than they did. */
export const MonthBottleneck = ({ report: { bottleneck, home } }: { report: MonthEnd }) => {
  const words = useWords();
  const { stage, below } = bottleneck;
  const days = (value: number) => sayNumber(words, value, { unit: 'days', home });
  const share = (value: number) => sayNumber(words, value, { unit: 'share', home });
  return (
    <MonthPart title={words.say('month_bottleneck')}>
      <p class="month-says">
        {stage
          ? words.count('month_bottleneck_is', stage.deals, {
              stage: sayName(sayStage(words, stage.label)),
              over: stage.overTarget,
              target: days(stage.targetDays),
              excess: days(stage.excessDays),
              share: share(stage.share),
              median: days(stage.medianDays),
            })
          : words.say('month_bottleneck_none')}
      </p>
      {below.slice(0, MOST_BELOW).map(({ id, label, now, before }) => (
        <p key={id} class="month-says">
          {words.say('month_below', {
            stage: sayName(sayStage(words, label)),
            now: share(now),
            before: share(before),
          })}
        </p>
      ))}
    </MonthPart>
  );
};
