import { useRef } from 'preact/hooks';
import type { Behind, DealBehind, Numbers, Told } from '../../../lib/pipeline/numbers';
import type { Pipeline } from '../../../lib/pipeline/stage';
import { labelOf } from '../../../lib/pipeline/stage-label';
import { sayStage } from '../../../lib/speak';
import { headline } from '../../numbers/number-facts';
import { sayPeriod } from '../../numbers/say-period';
import { sayMoney } from '../../say-money';
import { sayNumber } from '../../say-number';
import { useWords } from '../../words-context';
import { EmptyState } from '../people/empty-state';
import '../people/lines.css';
import { PAGE_LINES, Pager } from '../people/pager';
import { linkTo } from '../route';
import { BehindTable } from './behind-table';
import './deals-behind.css';
import { type Sorting, sortDeals, turned } from './sort-deals';
import { spanOf } from './span-of';

/** How the deals are shown: in which order, from which one on. */
export interface Shown extends Sorting {
  readonly from: number;
}

interface Props {
  /** Which number they are behind. */
  readonly number: string;
  /** Of which stage, where the number is one of a stage. */
  readonly stage?: string | undefined;
  /** The numbers of the same span and filter. */
  readonly numbers: Numbers;
  readonly behind: Behind;
  readonly pipelines: readonly Pipeline[];
  readonly shown: Shown;
  show(shown: Shown): void;
}

/** The value of a number for one stage, where it is among those told; the number's own is of another stage. */
const valueOfStage = (number: string, stage: string, { funnel }: Numbers): Told | undefined =>
  number === 'conversion' ? funnel.stages.find(({ id }) => id === stage)?.told : undefined;

/** The deals a number was made from: which number, of which span, how many, worth how much, and each of them. */
export const DealsBehind = ({ number, stage, numbers, behind, pipelines, shown, show }: Props) => {
  const words = useWords();
  const head = useRef<HTMLHeadingElement>(null);
  const { deals, count, sum } = behind;
  const { home, today, span, filter, fiscalStart } = numbers;
  const period = { from: span.from, to: span.to };
  const told = numbers.numbers.find(({ id }) => id === number);
  const value = stage ? valueOfStage(number, stage, numbers) : told?.now;
  const title = [
    told?.name ?? words.say('behind_deals'),
    ...(stage ? [sayStage(words, labelOf(pipelines, stage))] : []),
    sayPeriod(words, period),
  ];
  const stageOf = (deal: DealBehind): string => sayStage(words, labelOf(pipelines, deal.stage, deal.status));
  const sorted = sortDeals(deals, shown, words.language, stageOf);
  const lines = sorted.slice(shown.from, shown.from + PAGE_LINES);
  const isLong = deals.length > PAGE_LINES;
  const part = { today, from: shown.from, all: deals.length, lines };
  const turn = (from: number): void => {
    show({ ...shown, from });
    head.current?.focus();
  };
  return (
    <div class="lines-place deals-behind">
      <a
        class="behind-back"
        href={linkTo({ page: 'numbers', asked: { ...spanOf(period, fiscalStart), ...filter } })}
      >
        <span aria-hidden="true">←</span> {words.say('dash_numbers')}
      </a>
      <h1 class="page-head" dir="auto" ref={head} tabIndex={-1}>
        {title.join(' · ')}
      </h1>
      {told && <p class="page-text">{told.says}</p>}
      {deals.length === 0 ? (
        <EmptyState title={words.say('behind_none')} />
      ) : (
        <>
          <div class="list-bar">
            <p role="status">
              {told && value && <b>{headline(words, told, home, value, sayNumber)} · </b>}
              {words.count('behind_count', count)}
              {sum !== undefined && ` · ${sayMoney(words, { minor: sum, currency: home })}`}
            </p>
            {isLong && <Pager part={part} turn={turn} />}
          </div>
          {count > deals.length && <p class="quiet">{words.count('behind_first', deals.length)}</p>}
          <BehindTable
            deals={lines}
            pipelines={pipelines}
            home={home}
            today={today}
            sorting={shown}
            sort={(by) => show({ ...turned(shown, by), from: 0 })}
          />
          {isLong && <Pager part={part} turn={turn} />}
        </>
      )}
    </div>
  );
};
