import type { Numbers } from '../../../lib/pipeline/numbers';
import { useWords } from '../../words-context';
import type { Asked } from '../asked';
import { FilterChoice } from '../filter-choice';
import { EmptyState } from '../people/empty-state';
import '../people/lines.css';
import { SpanChoice } from '../span-choice';
import { MoreNumbers } from './more-numbers';
import { NumberCard } from './number-card';
import './numbers-view.css';

interface Props {
  readonly numbers: Numbers;
  readonly asked: Asked;
  ask(asked: Asked): void;
}

/** How many numbers are shown large: those of the popup. */
const LARGE = 6;

/** All numbers for a span of choice, the first ones large, narrowed by owner, pipeline, source or tag. */
export const NumbersView = ({ numbers, asked, ask }: Props) => {
  const words = useWords();
  const { span, today, fiscalStart, filter, choices, funnel } = numbers;
  const stage = funnel.stages[0]?.label;
  const more = numbers.numbers.slice(LARGE);
  return (
    <div class="numbers-view">
      <h1 class="page-head">{words.say('dash_numbers')}</h1>
      {numbers.isEmpty ? (
        <EmptyState title={words.say('num_none_title')} text={words.say('num_none_text')}>
          <a class="button main" href="/welcome.html">
            {words.say('open_welcome')}
          </a>
        </EmptyState>
      ) : (
        <>
          <div class="numbers-bar">
            <SpanChoice
              page="numbers"
              asked={asked}
              span={span}
              today={today}
              fiscalStart={fiscalStart}
              ask={ask}
            />
            <FilterChoice asked={asked} filter={filter} choices={choices} ask={ask} />
          </div>
          <ul class="number-cards">
            {numbers.numbers.slice(0, LARGE).map((number) => (
              <NumberCard key={number.id} number={number} numbers={numbers} stage={stage} />
            ))}
          </ul>
          {more.length > 0 && <MoreNumbers more={more} numbers={numbers} stage={stage} />}
        </>
      )}
    </div>
  );
};
