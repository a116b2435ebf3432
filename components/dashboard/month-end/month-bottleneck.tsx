import type { MonthEnd, PipelineMonth } from '../../../lib/pipeline/month-end';
import { sayStage } from '../../../lib/speak';
import { sayNumber } from '../../say-number';
import { useWords } from '../../words-context';
import { MonthPart } from './month-part';
import { ON_PAPER, offPaper } from './on-paper';
import { sayName } from './say-whom';

/** How many stages that pass on fewer than before are told of. */
const MOST_BELOW = 2;

interface Props {
  readonly of: PipelineMonth;
  readonly home: string;
  readonly isNamed: boolean;
  readonly place: number;
}

const PipelineBottleneck = ({ of, home, isNamed, place }: Props) => {
  const words = useWords();
  const { stage, below } = of.bottleneck;
  const days = (value: number) => sayNumber(words, value, { unit: 'days', home });
  const share = (value: number) => sayNumber(words, value, { unit: 'share', home });
  return (
    <>
      <p class={`month-says ${offPaper(isNamed ? place : 0, ON_PAPER) ?? ''}`}>
        {isNamed && (
          <b>
            <bdi>{sayName(of.name)}</bdi>:{' '}
          </b>
        )}
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
        <p key={id} class={`month-says ${offPaper(isNamed ? 1 : 0, 1) ?? ''}`}>
          {words.say('month_below', {
            stage: sayName(sayStage(words, label)),
            now: share(now),
            before: share(before),
          })}
        </p>
      ))}
    </>
  );
};

/** Where deals wait, in one sentence a pipeline with what it rests on, and stages that pass on fewer than they did. */
export const MonthBottleneck = ({ report: { pipelines, home } }: { report: MonthEnd }) => {
  const words = useWords();
  return (
    <MonthPart title={words.say('month_bottleneck')}>
      {pipelines.map((of, place) => (
        <PipelineBottleneck key={of.id} of={of} home={home} isNamed={pipelines.length > 1} place={place} />
      ))}
    </MonthPart>
  );
};
