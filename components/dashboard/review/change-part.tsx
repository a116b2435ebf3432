import type { Span } from '../../../lib/pipeline/numbers';
import type { PipelineChange } from '../../../lib/pipeline/review';
import { Waterfall } from '../../charts/waterfall';
import { useWords } from '../../words-context';
import type { Asked } from '../asked';
import { ChangeChoice } from './change-choice';
import './change-part.css';
import { balanceOf, changeRows, sayingOf } from './change-rows';
import { ReviewSection } from './review-section';

/** What became of the pipeline between the ends of two days, step by step and to the cent. */
export const ChangePart = ({
  change,
  home,
  span,
  asked,
  ask,
}: {
  readonly change: PipelineChange;
  readonly home: string;
  readonly span: Span;
  readonly asked: Asked;
  ask(asked: Asked): void;
}) => {
  const words = useWords();
  const money = sayingOf(words, change, home);
  const rows = changeRows(words, change, home);
  const { came, went, addsUp } = balanceOf(change);
  const [start, end] = [money(change.start), money(change.end)];
  const left = change.deals.left ?? 0;
  return (
    <ReviewSection title={words.say('change_title')} text={words.say('change_text')}>
      <ChangeChoice change={change} span={span} asked={asked} ask={ask} />
      <Waterfall
        title={words.say('change_chart')}
        says={words.say('change_says', { start, end })}
        rows={rows}
        table={{
          heads: [
            { id: 'step', text: words.say('change_step') },
            { id: 'amount', text: words.say('person_amount') },
            { id: 'deals', text: words.say('person_deals') },
          ],
          lines: rows.map(({ id, name, value }) => ({
            id,
            cells: [name, value, words.number(change.deals[id] ?? 0)],
          })),
        }}
      />
      {addsUp && (
        <p class="review-quiet">
          {words.say('change_adds_up', { start, came: money(came), went: money(went), end })}
        </p>
      )}
      {left > 0 && <p class="review-quiet">{words.count('change_left', left)}</p>}
    </ReviewSection>
  );
};
