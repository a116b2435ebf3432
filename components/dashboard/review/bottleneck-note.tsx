import type { Bottleneck } from '../../../lib/pipeline/review';
import { sayStage } from '../../../lib/speak';
import { sayDifference, sayNumber } from '../../say-number';
import { StageMark } from '../../stage-mark';
import { useWords } from '../../words-context';
import './bottleneck-note.css';

/** Where deals wait, in one sentence with its evidence, and the stages that pass on fewer than they did. */
export const BottleneckNote = ({
  bottleneck: { stage, below },
  home,
}: {
  readonly bottleneck: Bottleneck;
  readonly home: string;
}) => {
  const words = useWords();
  const days = (value: number): string => sayNumber(words, value, { unit: 'days', home });
  const share = (value: number): string => sayNumber(words, value, { unit: 'share', home });
  const points = (value: number): string => sayDifference(words, value, { unit: 'share', home });
  return (
    <section class={stage ? 'bottleneck is-found' : 'bottleneck'}>
      <h2>{words.say('bottleneck_title')}</h2>
      {stage ? (
        <>
          <p class="bottleneck-says">
            <StageMark colour={stage.label.colour} />
            <span>{words.say('bottleneck_is', { stage: sayStage(words, stage.label) })}</span>
          </p>
          <p>
            {words.count('bottleneck_evidence', stage.overTarget, {
              deals: stage.deals,
              target: days(stage.targetDays),
              excess: days(stage.excessDays),
              share: share(stage.share),
              median: days(stage.medianDays),
            })}
          </p>
        </>
      ) : (
        <p>{words.say('bottleneck_none')}</p>
      )}
      {below.map(({ id, label, now, before, low, high }) => (
        <p key={id}>
          {words.say('bottleneck_below', {
            stage: sayStage(words, label),
            now: share(now),
            before: share(before),
            low: points(low),
            high: points(high),
          })}
        </p>
      ))}
    </section>
  );
};
