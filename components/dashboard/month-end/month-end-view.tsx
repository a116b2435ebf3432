import { useRef } from 'preact/hooks';
import type { Named, Owner } from '../../../lib/pipeline/lists';
import type { MonthEnd } from '../../../lib/pipeline/month-end';
import { sayOwner } from '../../say-owner';
import { useWords } from '../../words-context';
import { EmptyState } from '../people/empty-state';
import { MonthBar } from './month-bar';
import './month-end-view.css';
import { MonthReport } from './month-report';

interface Props {
  readonly report: MonthEnd;
  readonly owners: readonly Owner[];
  readonly teams: readonly Named[];
  readonly owner: string;
  go(address: string): void;
  print(): void;
  /** Keeps the report as a file, of the drawn one for HTML. */
  keep(as: 'csv' | 'html', drawn: Element): void;
}

/** The month end: the choice of month and owner, the ways to take it along, and the report. */
export const MonthEndView = ({ report, owners, teams, owner, go, print, keep }: Props) => {
  const words = useWords();
  const drawn = useRef<HTMLElement>(null);
  const keepAs = (as: 'csv' | 'html') => () => {
    if (drawn.current) keep(as, drawn.current);
  };
  const whose = owner
    ? (teams.find(({ id }) => id === owner)?.name ?? sayOwner(words, owners, owner))
    : undefined;
  return (
    <>
      <header class="month-top">
        <h1 class="page-head">{words.say('dash_month_end')}</h1>
        <MonthBar report={report} owners={owners} teams={teams} owner={owner} go={go} />
        {!report.isEmpty && (
          <div class="month-take">
            <button type="button" class="button" onClick={print}>
              {words.say('month_print')}
            </button>
            <button type="button" class="button" onClick={keepAs('csv')} title={words.say('month_csv_says')}>
              CSV
            </button>
            <button
              type="button"
              class="button"
              onClick={keepAs('html')}
              title={words.say('month_html_says')}
            >
              HTML
            </button>
          </div>
        )}
      </header>
      {report.isEmpty ? (
        <EmptyState title={words.say('month_empty_title')} text={words.say('month_empty_text')} />
      ) : (
        <MonthReport
          report={report}
          owners={owners}
          place={drawn}
          {...(owner && { owner })}
          {...(whose !== undefined && { of: whose })}
        />
      )}
    </>
  );
};
