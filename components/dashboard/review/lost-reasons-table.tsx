import type { LostReason, StageReview } from '../../../lib/pipeline/review';
import { HeatTable } from '../../charts/heat-table';
import { leftOutOf } from '../../numbers/besides';
import { sayNumber } from '../../say-number';
import { useWords } from '../../words-context';
import { ReviewSection } from './review-section';
import { sayStageRow } from './say-stage-row';

/** Why deals were lost, and in which stage each reason took them. */
export const LostReasonsTable = ({
  lost,
  stages,
  home,
}: {
  readonly lost: readonly LostReason[];
  readonly stages: readonly StageReview[];
  readonly home: string;
}) => {
  const words = useWords();
  const byReason = new Map(lost.map((reason) => [reason.id, reason]));
  const hasLost = (stage: string): boolean => lost.some(({ byStage }) => (byStage[stage] ?? 0) > 0);
  return (
    <ReviewSection title={words.say('losses_title')} text={words.say('losses_text')}>
      {lost.length > 0 ? (
        <HeatTable
          caption={words.say('losses_title')}
          corner={words.say('losses_corner')}
          rows={lost.map(({ id, name, count, worth: { value, parts } }) => ({
            id,
            name,
            second: [
              value
                ? words.count('losses_sum', count, {
                    money: sayNumber(words, value, { unit: 'money', home }),
                  })
                : words.count('behind_count', count),
              ...leftOutOf(words, parts),
            ].join(' · '),
          }))}
          columns={stages
            .filter(({ id, kind }) => kind === 'open' || hasLost(id))
            .map((stage) => ({ id: stage.id, name: sayStageRow(words, stage) }))}
          count={(reason, stage) => byReason.get(reason)?.byStage[stage] ?? 0}
          say={words.number}
        />
      ) : (
        <p class="quiet">{words.say('losses_none')}</p>
      )}
    </ReviewSection>
  );
};
