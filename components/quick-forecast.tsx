import { useState } from 'preact/hooks';
import type { Ahead, QuickForecast as Forecast } from '../lib/pipeline/forecast';
import { linkTo } from './dashboard/route';
import { NoteList } from './forecast/note-list';
import { SpanOpened } from './forecast/span-opened';
import { SpanTabs } from './forecast/span-tabs';
import { Icon } from './icon';
import { openHere } from './numbers/open-here';
import './quick-forecast.css';
import { useWords } from './words-context';

interface Props {
  /** Absent until it is known. */
  readonly forecast: Forecast | undefined;
  readonly hasFailed: boolean;
  /** Whose deals it is of; everybody's when absent. */
  readonly owner?: string | undefined;
  retry(): void;
  /** Opens a page of the extension. */
  open(address: string): void;
}

/** Where the whole forecast of somebody's deals is. */
const pageOf = (owner: string | undefined): string =>
  `dashboard.html${linkTo({ page: 'forecast', ...(owner && { asked: { owner } }) })}`;

/** What this month, the next and this quarter will bring, as a range with its own track record; nothing without a deal. */
export const QuickForecast = ({ forecast, hasFailed, owner, retry, open }: Props) => {
  const words = useWords();
  // As long as the popup is open.
  const [chosen, choose] = useState<Ahead>('this-month');
  // What was asked before stays until its successor is there, unless that one does not come.
  const isCurrent = forecast !== undefined && (forecast.filter.owner ?? '') === (owner ?? '');
  const page = pageOf(owner);
  const span = forecast?.spans.find(({ kind }) => kind === chosen) ?? forecast?.spans[0];
  if (forecast && (forecast.isEmpty || !span)) return null;
  return (
    <section class="quick-forecast" aria-labelledby="quick-forecast">
      <h2 id="quick-forecast">
        <a href={page} target="_blank" rel="noreferrer" onClick={openHere(page, open)}>
          {words.say('quick_forecast')}
          <Icon of="opens" />
        </a>
      </h2>
      <div aria-busy={!isCurrent && !hasFailed}>
        {hasFailed && !isCurrent ? (
          <div class="forecast-failed" role="alert">
            <p>{words.say('load_failed')}</p>
            <button type="button" class="button" onClick={retry}>
              {words.say('try_again')}
            </button>
          </div>
        ) : forecast && span ? (
          <>
            <SpanTabs spans={forecast.spans} chosen={span.kind} home={forecast.home} choose={choose} />
            <SpanOpened forecast={forecast} span={span} open={open} />
            <NoteList notes={forecast.notes.filter(({ id }) => id !== 'amount-unknown')} />
          </>
        ) : (
          <div class="forecast-waiting">
            <p class="hidden-text">{words.say('loading')}</p>
            {['tabs', 'words', 'picture', 'parts', 'swings'].map((part) => (
              <span key={part} class={part} />
            ))}
          </div>
        )}
      </div>
    </section>
  );
};
