import { addDays } from '../../../lib/pipeline/day';
import type { GoalsPage } from '../../../lib/pipeline/goals';
import { spanBefore, spanOf } from '../../../lib/pipeline/span';
import { worthOf } from '../../../lib/pipeline/worth';
import { Icon } from '../../icon';
import { useWords } from '../../words-context';
import { EmptyState } from '../people/empty-state';
import { quotasIn } from './quota-rows';
import './quota-section.css';
import { saySpan } from '../../say-span';
import { QuotaTable } from './quota-table';

/** What of the quotas is shown: a day of the fiscal year, and whether months or quarters. */
export interface QuotasShown {
  readonly on: string;
  readonly kind: 'month' | 'quarter';
}

interface Props {
  readonly page: GoalsPage;
  readonly shown: QuotasShown;
  show(next: QuotasShown): void;
}

/** The quotas of one fiscal year after the other, by month or by quarter. */
export const QuotaSection = ({ page, shown, show }: Props) => {
  const words = useWords();
  const year = spanOf('year', shown.on, page.fiscalStart);
  const left = quotasIn(page, year).filter(({ amount }) => worthOf(amount, page) === undefined);
  const hasTeams = page.teams.some(({ isRetired }) => !isRetired);
  return (
    <section>
      <h2>{words.say('goals_quotas')}</h2>
      {page.quotas.length === 0 && (
        <EmptyState title={words.say('goals_none_title')} text={words.say('goals_none_text')} />
      )}
      <div class="quota-bar">
        <div class="quota-year">
          <button
            type="button"
            class="small-button earlier"
            aria-label={words.say('goals_year_before')}
            title={words.say('goals_year_before')}
            onClick={() => show({ ...shown, on: spanBefore(year).from })}
          >
            <Icon of="unfold" />
          </button>
          <strong aria-live="polite">{saySpan(words, year)}</strong>
          <button
            type="button"
            class="small-button later"
            aria-label={words.say('goals_year_after')}
            title={words.say('goals_year_after')}
            onClick={() => show({ ...shown, on: addDays(year.to, 1) })}
          >
            <Icon of="unfold" />
          </button>
        </div>
        <fieldset class="quota-kinds">
          <legend class="hidden-text">{words.say('goals_columns')}</legend>
          {(['month', 'quarter'] as const).map((kind) => (
            <label key={kind}>
              <input
                type="radio"
                name="quota-kind"
                checked={shown.kind === kind}
                onChange={() => show({ ...shown, kind })}
              />
              <span>{words.say(kind === 'month' ? 'goals_by_months' : 'goals_by_quarters')}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <QuotaTable page={page} year={year} kind={shown.kind} />
      {left.length > 0 && <p class="quota-note warn">{words.count('goals_left', left.length)}</p>}
      <p class="quota-note">
        {words.say(shown.kind === 'month' ? 'goals_months_text' : 'goals_quarters_text')}{' '}
        {hasTeams && words.say('goals_teams_text')}
      </p>
    </section>
  );
};
