import { addDays, type Day, daysBetween } from '../../lib/pipeline/day';
import type { Span } from '../../lib/pipeline/numbers';
import { Icon } from '../icon';
import { useWords } from '../words-context';
import { type Asked, type SpanAsked, withSpan } from './asked';
import './pipelines/press-choice.css';
import { type Asking, linkTo } from './route';
import { saySpan } from './say-span';
import './span-choice.css';
import { TwoDays } from './two-days';

const KINDS = ['month', 'quarter', 'year', 'custom'] as const;

const spanAs = (span: Span, kind: Span['kind'], today: Day): SpanAsked => {
  if (kind === 'custom') return { kind, from: span.from, to: span.to };
  const isNow = today >= span.from && today <= span.to;
  return { kind, on: isNow ? today : span.to };
};

const beside = ({ kind, from, to }: Span, isLater: boolean): SpanAsked => {
  if (kind !== 'custom') return { kind, on: isLater ? addDays(to, 1) : addDays(from, -1) };
  const days = (daysBetween(from, to) + 1) * (isLater ? 1 : -1);
  return { kind, from: addDays(from, days), to: addDays(to, days) };
};

/** Chooses the span a page tells of: its kind, the ones before and after it, any two days. Every choice is an address. */
export const SpanChoice = ({
  page,
  asked,
  span,
  today,
  fiscalStart,
  ask,
}: {
  readonly page: Asking;
  readonly asked: Asked;
  /** The one that is told of now. */
  readonly span: Span;
  readonly today: Day;
  readonly fiscalStart: number;
  ask(asked: Asked): void;
}) => {
  const words = useWords();
  const hrefOf = (next: SpanAsked): string => linkTo({ page, asked: withSpan(asked, next) });
  const isLast = span.to >= today;
  return (
    <div class="span-choice">
      <div class="span-steps">
        <a
          class="button span-step"
          href={hrefOf(beside(span, false))}
          aria-label={words.name('span_before', span.kind)}
        >
          <Icon of="earlier" />
        </a>
        <h2>{saySpan(words, span)}</h2>
        {isLast ? (
          <span class="button span-step" aria-hidden="true" aria-disabled="true">
            <Icon of="later" />
          </span>
        ) : (
          <a
            class="button span-step"
            href={hrefOf(beside(span, true))}
            aria-label={words.name('span_after', span.kind)}
          >
            <Icon of="later" />
          </a>
        )}
      </div>
      <fieldset class="span-kinds press-choice">
        <legend class="hidden-text">{words.say('span_kind')}</legend>
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={kind === span.kind}
            onClick={() => kind !== span.kind && ask(withSpan(asked, spanAs(span, kind, today)))}
          >
            {words.name('span', kind === 'year' && fiscalStart !== 1 ? 'fiscal' : kind)}
          </button>
        ))}
      </fieldset>
      {span.kind === 'custom' && (
        <TwoDays
          from={span.from}
          to={span.to}
          labels={[words.say('span_from'), words.say('span_to')]}
          choose={(from, to) => ask(withSpan(asked, { kind: 'custom', from, to }))}
        />
      )}
    </div>
  );
};
