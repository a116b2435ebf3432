import type { NumberTold, Told } from '../../lib/pipeline/numbers';
import { useWords } from '../words-context';
import { changeOf } from './change';
import './change-mark.css';
import { sayBy, sayChange } from './say-change';

const UP = 'M4 1 L7.5 7 H0.5 Z';
const DOWN = 'M4 7 L7.5 1 H0.5 Z';

/** How a number differs from another: an arrow, filled where that is better and hollow where it is worse, and how far. */
export const ChangeMark = ({ number, then, home }: { number: NumberTold; then: Told; home: string }) => {
  const words = useWords();
  const change = changeOf(number, then.value);
  if (!change) return <span class="change none">–</span>;
  const told = { unit: number.unit, home };
  const said = sayChange(words, change, told);
  if (change.direction === 'same')
    return (
      <span class="change none">
        <span aria-hidden="true">=</span>
        <span class="hidden-text">{said}</span>
      </span>
    );
  return (
    <span class={`change ${change.verdict ?? ''}`}>
      <svg viewBox="0 0 8 8" width="8" height="8" aria-hidden="true">
        <path d={change.direction === 'more' ? UP : DOWN} />
      </svg>
      <span aria-hidden="true">{sayBy(words, change, told)}</span>
      <span class="hidden-text">{said}</span>
    </span>
  );
};
