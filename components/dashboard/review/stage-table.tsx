import type { Filter } from '../../../lib/pipeline/numbers';
import type { Period } from '../../../lib/pipeline/period';
import type { StageReview } from '../../../lib/pipeline/review';
import { FigureTable } from '../../charts/figure-table';
import { sayNumber } from '../../say-number';
import { StageMark } from '../../stage-mark';
import { useWords } from '../../words-context';
import { AmountTold } from './amount-told';
import { CountBehind } from './behind';
import { ReviewSection } from './review-section';
import { sayStageRow } from './say-stage-row';

const FLOWS = ['entered', 'forward', 'back', 'lost', 'won'] as const;

/** What came into every stage, where it went, and what stands there at the end of the span. */
export const StageTable = ({
  stages,
  home,
  period,
  filter,
}: {
  readonly stages: readonly StageReview[];
  readonly home: string;
  readonly period: Period;
  readonly filter: Filter;
}) => {
  const words = useWords();
  const isLeft = stages.some(({ elsewhere }) => elsewhere > 0);
  const flows = isLeft ? ([...FLOWS, 'elsewhere'] as const) : FLOWS;
  const count = (value: number) => (
    <span class={value === 0 ? 'quiet' : undefined}>{words.number(value)}</span>
  );
  return (
    <ReviewSection title={words.say('stages_title')} text={words.say('stages_text')}>
      <FigureTable
        caption={words.say('stages_title')}
        heads={[
          { id: 'stage', text: words.say('people_stage') },
          ...flows.map((id) => ({ id, text: words.name('flow', id) })),
          { id: 'here', text: words.name('flow', 'here') },
          { id: 'amount', text: words.say('person_amount') },
          { id: 'over', text: words.say('stages_over') },
        ]}
        lines={stages.map((stage) => ({
          id: stage.id,
          cells: [
            <span key="name" class="stage-said">
              <StageMark colour={stage.label.colour} />
              <span dir="auto">{sayStageRow(words, stage)}</span>
            </span>,
            ...flows.map((flow) => count(stage[flow])),
            stage.kind === 'open' ? (
              <CountBehind
                key="here"
                number="open-deals"
                period={period}
                filter={filter}
                stage={stage.id}
                count={stage.here}
              />
            ) : (
              count(stage.here)
            ),
            <AmountTold key="amount" told={stage.hereAmount} home={home} />,
            stage.overTarget > 0
              ? words.count('stages_over_says', stage.overTarget, {
                  days: sayNumber(words, stage.excessDays, { unit: 'days', home }),
                })
              : count(0),
          ],
        }))}
      />
    </ReviewSection>
  );
};
