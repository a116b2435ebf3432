import { useWords } from '../words-context';
import './span-buttons.css';

/** A span that is chosen by one press. */
export type ShownSpan = 'month' | 'quarter' | 'year';

const SPANS = [
  ['month', 'num_month'],
  ['quarter', 'num_quarter'],
  ['year', 'num_year'],
] as const;

/** Of which span the numbers are: a month, a quarter, a year. */
export const SpanButtons = ({ span, choose }: { span: ShownSpan; choose(span: ShownSpan): void }) => {
  const words = useWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out beside a head in every browser
    <div class="span-buttons" role="group" aria-label={words.say('num_spans')}>
      {SPANS.map(([kind, word]) => (
        <button key={kind} type="button" aria-pressed={kind === span} onClick={() => choose(kind)}>
          {words.say(word)}
        </button>
      ))}
    </div>
  );
};
