import type { Numbers, NumberTold } from '../lib/pipeline/numbers';
import type { StageLabel } from '../lib/pipeline/stage-label';
import { linkTo } from './dashboard/route';
import { NumberRow } from './numbers/number-row';
import { sayPeriod, sayPeriodShortly } from './numbers/say-period';
import { type ShownSpan, SpanButtons } from './numbers/span-buttons';
import { useTip } from './numbers/use-tip';
import './popup-numbers.css';
import { useWords } from './words-context';

interface Props {
  /** Absent until they are known. */
  readonly numbers: Numbers | undefined;
  readonly hasFailed: boolean;
  readonly span: ShownSpan;
  /** Whose deals are counted; everybody's when absent. */
  readonly owner?: string | undefined;
  /** The stage that the conversion is of. */
  readonly stage?: StageLabel | undefined;
  choose(span: ShownSpan): void;
  retry(): void;
  /** Opens a page of the extension. */
  open(address: string): void;
}

/** How many numbers the popup shows: the first ones. */
const SHOWN = 6;

/** Where the deals behind a number are, as a page of the extension. */
const behind = ({ id }: NumberTold, { span, filter }: Numbers): string =>
  `dashboard.html${linkTo({
    page: 'behind',
    asked: { number: id, from: span.from, to: span.to, ...filter },
  })}`;

const Rows = ({ numbers, stage, open }: Pick<Props, 'stage' | 'open'> & { numbers: Numbers }) => {
  const words = useWords();
  const tip = useTip();
  const { before, yearAgo, span } = numbers;
  const isCompared = before.from !== yearAgo.from || before.to !== yearAgo.to;
  return (
    <div class={isCompared ? 'number-rows' : 'number-rows one'}>
      <p class="number-columns" aria-hidden="true">
        <span>{sayPeriod(words, span)}</span>
        <span>{sayPeriodShortly(words, before)}</span>
        {isCompared && <span>{words.say('num_year_ago')}</span>}
      </p>
      <ul>
        {numbers.numbers.slice(0, SHOWN).map((number, place) => (
          <NumberRow
            key={number.id}
            number={number}
            numbers={numbers}
            stage={stage}
            isCompared={isCompared}
            href={behind(number, numbers)}
            tip={tip}
            isAbove={place >= SHOWN / 2}
            open={open}
          />
        ))}
      </ul>
    </div>
  );
};

/** The numbers people steer by, for a span of choice, each against the span before and a year ago. */
export const PopupNumbers = ({ numbers, hasFailed, span, owner, stage, choose, retry, open }: Props) => {
  const words = useWords();
  // What was asked before stays until its successor is there, unless that one does not come.
  const isCurrent = numbers?.span.kind === span && (numbers.filter.owner ?? '') === (owner ?? '');
  return (
    <section class="popup-numbers">
      <div class="popup-numbers-head">
        <h2 id="popup-numbers">{words.say('dash_numbers')}</h2>
        <SpanButtons span={span} choose={choose} />
      </div>
      <div class="popup-numbers-body" aria-busy={!isCurrent && !hasFailed}>
        {hasFailed && !isCurrent ? (
          <div class="numbers-failed" role="alert">
            <p>{words.say('load_failed')}</p>
            <button type="button" class="button" onClick={retry}>
              {words.say('try_again')}
            </button>
          </div>
        ) : numbers ? (
          <Rows numbers={numbers} stage={stage} open={open} />
        ) : (
          <div class="numbers-waiting">
            <p class="hidden-text">{words.say('loading')}</p>
            {Array.from({ length: SHOWN }, (_, place) => (
              <span key={place} />
            ))}
          </div>
        )}
      </div>
    </section>
  );
};
