import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { Numbers } from '../lib/pipeline/numbers';
import { linkTo } from './dashboard/route';
import { Icon } from './icon';
import { NumberRow } from './numbers/number-row';
import { sayPeriod, sayPeriodShortly } from './numbers/say-period';
import { type ShownSpan, SpanButtons } from './numbers/span-buttons';
import { StageFunnel } from './numbers/stage-funnel';
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
  choose(span: ShownSpan): void;
  retry(): void;
  /** Opens a page of the extension. */
  open(address: string): void;
}

/** How many numbers the popup shows: the first ones. */
const SHOWN = 6;

/** The number that has a value for every stage. */
const BY_STAGE = 'conversion';

/** Where the deals behind a number are, of one of its stages where it has several, as a page of the extension. */
const behind = (number: string, { span, filter }: Numbers, stage?: string): string =>
  `dashboard.html${linkTo({
    page: 'behind',
    asked: { number, from: span.from, to: span.to, ...filter, ...(stage !== undefined && { stage }) },
  })}`;

interface RowsProps extends Pick<Props, 'open'> {
  readonly numbers: Numbers;
  /** Whether the stages of the conversion are shown. */
  readonly isFunnelShown: boolean;
  showFunnel(isShown: boolean): void;
}

const Rows = ({ numbers, isFunnelShown, showFunnel, open }: RowsProps) => {
  const words = useWords();
  const tip = useTip();
  const { before, yearAgo, span, funnel, choices } = numbers;
  const isCompared = before.from !== yearAgo.from || before.to !== yearAgo.to;
  const more = (
    <button
      type="button"
      class="number-more"
      aria-expanded={isFunnelShown}
      aria-controls="number-stages"
      aria-label={words.say('num_by_stage')}
      title={words.say('num_by_stage')}
      onClick={() => showFunnel(!isFunnelShown)}
    >
      <Icon of="unfold" />
    </button>
  );
  const stages = (
    <li class="number-stages">
      <StageFunnel
        id="number-stages"
        stages={funnel.stages}
        pipeline={
          choices.pipelines.length > 1
            ? choices.pipelines.find(({ id }) => id === funnel.pipeline)?.name
            : undefined
        }
        tip={tip}
        behind={(stage) => behind(BY_STAGE, numbers, stage)}
        open={open}
      />
    </li>
  );
  return (
    <div class={isCompared ? 'number-rows' : 'number-rows one'}>
      <p class="number-columns" aria-hidden="true">
        <span>{sayPeriod(words, span)}</span>
        <span>{sayPeriodShortly(words, before)}</span>
        {isCompared && <span>{words.say('num_year_ago')}</span>}
      </p>
      <ul>
        {numbers.numbers.slice(0, SHOWN).map((number, place) => {
          const hasStages = number.id === BY_STAGE && funnel.stages.length > 1;
          return (
            <Fragment key={number.id}>
              <NumberRow
                number={number}
                numbers={numbers}
                stage={funnel.stages[0]?.label}
                isCompared={isCompared}
                href={behind(number.id, numbers)}
                tip={tip}
                isAbove={place >= SHOWN / 2}
                beside={hasStages && more}
                open={open}
              />
              {hasStages && isFunnelShown && stages}
            </Fragment>
          );
        })}
      </ul>
    </div>
  );
};

/** The numbers people steer by, for a span of choice, each against the span before and a year ago. */
export const PopupNumbers = ({ numbers, hasFailed, span, owner, choose, retry, open }: Props) => {
  const words = useWords();
  // As long as the popup is open, whatever else is chosen.
  const [isFunnelShown, showFunnel] = useState(false);
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
          <Rows numbers={numbers} isFunnelShown={isFunnelShown} showFunnel={showFunnel} open={open} />
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
