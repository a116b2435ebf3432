import type { Ahead, SpanForecast } from '../../lib/pipeline/forecast';
import { sayPeriod } from '../numbers/say-period';
import { useWords } from '../words-context';
import { sayQuota, sayQuotaShortly, sayRange } from './say-ahead';
import './span-tabs.css';

const NAMES = {
  'this-month': 'quick_this_month',
  'next-month': 'quick_next_month',
  'this-quarter': 'quick_this_quarter',
} as const;

const Flag = () => (
  <svg viewBox="0 0 9 11" width="9" height="11" aria-hidden="true">
    <path d="M1 0h8l-2 3 2 3H2v5H1z" />
  </svg>
);

/** The spans side by side, each with its range and the chance of its quota; one is chosen. */
export const SpanTabs = ({
  spans,
  chosen,
  home,
  choose,
}: {
  readonly spans: readonly SpanForecast[];
  readonly chosen: Ahead;
  readonly home: string;
  choose(span: Ahead): void;
}) => {
  const words = useWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in every browser
    <div class="span-tabs" role="group" aria-label={words.say('quick_spans')}>
      {spans.map((span) => (
        <button
          key={span.kind}
          type="button"
          aria-pressed={span.kind === chosen}
          title={sayPeriod(words, span)}
          onClick={() => choose(span.kind)}
        >
          <span class="span-name">{words.say(NAMES[span.kind])}</span>{' '}
          <span class="span-range">{sayRange(words, span, home)}</span>{' '}
          {span.quota && (
            <>
              <span class="span-chance" aria-hidden="true">
                <Flag />
                {sayQuotaShortly(words, span)}
              </span>
              <span class="hidden-text">{sayQuota(words, span, home)}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
};
