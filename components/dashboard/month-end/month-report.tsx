import type { ComponentChildren, Ref } from 'preact';
import type { Owner } from '../../../lib/pipeline/lists';
import type { MonthEnd } from '../../../lib/pipeline/month-end';
import { useWords } from '../../words-context';
import '../people/lines.css';
import { MonthBottleneck } from './month-bottleneck';
import { MonthClosed } from './month-closed';
import { MonthForecast } from './month-forecast';
import { MonthMoved } from './month-moved';
import { MonthNumbers } from './month-numbers';
import { MonthQuestions } from './month-questions';
import { MonthQuotas } from './month-quotas';
import { MonthReasons } from './month-reasons';
import './month-report.css';
import './month-print.css';
import { MonthSlipped } from './month-slipped';
import { sayHeadline } from './say-headline';
import { sayDate, sayMonth } from './say-month';

interface Props {
  readonly report: MonthEnd;
  readonly owners: readonly Owner[];
  /** Whose deals are told of; everybody's when absent. */
  readonly owner?: string;
  /** The owner's or the team's name, for paper. */
  readonly of?: string;
  readonly place?: Ref<HTMLElement>;
}

/** One page of paper with its head; on the screen the pages follow one another. */
const Sheet = ({ page, report, of, children }: Props & { page: number; children: ComponentChildren }) => {
  const words = useWords();
  const month = sayMonth(words, report.month.from);
  return (
    <div class="month-sheet">
      <p class="month-paper">
        <span>
          {words.say('dash_month_end')} · {month}
          {of && (
            <>
              {' · '}
              <bdi>{of}</bdi>
            </>
          )}
        </span>
        <span>{words.say('month_as_of', { day: sayDate(words, report.today) })}</span>
        <span class="month-page">{words.say('month_page', { page, pages: 2 })}</span>
      </p>
      {children}
    </div>
  );
};

/** The report of a month, to be read in five minutes: on the screen, and on two pages of paper. */
export const MonthReport = (props: Props) => {
  const words = useWords();
  const { report, owners, owner, place } = props;
  return (
    <article class="month-report lines-place" ref={place ?? null}>
      <Sheet {...props} page={1}>
        <p class="month-headline">{sayHeadline(words, report, owner)}</p>
        {report.isRunning && <p class="month-running">{words.say('month_running')}</p>}
        <MonthNumbers report={report} />
        <MonthClosed report={report} owners={owners} of="won" />
        <MonthClosed report={report} owners={owners} of="lost" />
        <MonthReasons report={report} />
      </Sheet>
      <Sheet {...props} page={2}>
        <MonthMoved report={report} />
        <MonthSlipped report={report} owners={owners} />
        <MonthBottleneck report={report} />
        <MonthQuotas report={report} owners={owners} />
        <MonthForecast report={report} />
        <MonthQuestions report={report} owners={owners} />
      </Sheet>
    </article>
  );
};
