import type { ComponentChildren } from 'preact';
import type { Numbers, NumberTold } from '../../lib/pipeline/numbers';
import type { StageLabel } from '../../lib/pipeline/stage-label';
import { sayInterval } from '../say-number';
import { useWords } from '../words-context';
import { besidesOf } from './besides';
import { ChangeMark } from './change-mark';
import { factsOf, headline } from './number-facts';
import './number-row.css';
import { openHere } from './open-here';
import { sayComparisons } from './say-then';
import { TrendLine } from './trend-line';
import type { Tip } from './use-tip';

interface Props {
  readonly number: NumberTold;
  readonly numbers: Numbers;
  /** The stage that the conversion is of. */
  readonly stage: StageLabel | undefined;
  /** Whether the span before and the same a year ago are two. */
  readonly isCompared: boolean;
  readonly href: string;
  readonly tip: Tip;
  /** The tip stands above the row, where below it there is no room. */
  readonly isAbove: boolean;
  /** Stands at the end of the line, and does something else than the line. */
  readonly beside?: ComponentChildren;
  open(href: string): void;
}

/** One number as a line that leads to the deals behind it; its sentence comes by focus or by resting on it. */
export const NumberRow = ({
  number,
  numbers,
  stage,
  isCompared,
  href,
  tip,
  isAbove,
  beside,
  open,
}: Props) => {
  const words = useWords();
  const { id, name, says, now, unit } = number;
  const { home } = numbers;
  const facts = factsOf(words, number, { home, stage });
  const range = sayInterval(words, now, { unit, home });
  const besides = besidesOf(words, number, home);
  const tipId = `tip-${id}`;
  return (
    <li
      class={beside ? 'number-row with-more' : 'number-row'}
      onPointerEnter={() => tip.rest(id)}
      onPointerLeave={({ currentTarget }) => tip.leave(id, currentTarget)}
    >
      <a
        href={href}
        target="_blank"
        rel="noreferrer"
        aria-describedby={tipId}
        onFocus={() => tip.show(id)}
        onBlur={tip.hide}
        onClick={openHere(href, open)}
      >
        <span class="number-name">{name}</span>
        <TrendLine values={number.trend.map(({ value }) => value)} />
        <span class="number-value">{headline(words, number, home)}</span>
        <ChangeMark number={number} then={number.before} home={home} />
        {isCompared && <ChangeMark number={number} then={number.yearAgo} home={home} />}
        {facts.length > 0 && <span class="number-facts">{facts.join(' · ')}</span>}
      </a>
      {beside}
      <div
        id={tipId}
        role="tooltip"
        class={isAbove ? 'number-tip above' : 'number-tip'}
        hidden={tip.shown !== id}
      >
        <p>{says}</p>
        {range && <p>{words.say('num_interval_says', { range })}</p>}
        {besides.length > 0 && <p>{besides.join(' · ')}</p>}
        {sayComparisons(words, number, numbers).map((sentence) => (
          <p key={sentence} class="quiet">
            {sentence}
          </p>
        ))}
      </div>
    </li>
  );
};
