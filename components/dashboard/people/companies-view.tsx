import { useRef } from 'preact/hooks';
import type { Named, Owner } from '../../../lib/pipeline/lists';
import type { CompanyLine, Lines } from '../../../lib/pipeline/people-pages';
import { useWords } from '../../words-context';
import { CompaniesTable } from './companies-table';
import { EmptyState } from './empty-state';
import './lines.css';
import { type Asked, ListBar } from './list-bar';

interface Props {
  readonly companies: Lines<CompanyLine>;
  readonly owners: readonly Owner[];
  readonly teams?: readonly Named[];
  readonly asked: Asked;
  ask(asked: Asked): void;
}

/** The companies of the people in the pipelines, narrowed by a search and an owner. */
export const CompaniesView = ({ companies, owners, teams = [], asked, ask }: Props) => {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const shown = companies.lines.length;
  const head = <h1 class="page-head">{words.say('dash_companies')}</h1>;
  if (companies.all === 0 && !asked.text?.trim() && !asked.owner)
    return (
      <div class="lines-place">
        {head}
        <EmptyState title={words.say('companies_none_title')} text={words.say('companies_none_text')} />
      </div>
    );
  return (
    <div class="lines-place">
      {head}
      <ListBar
        label={words.say('list_search_companies')}
        asked={asked}
        owners={owners}
        teams={teams}
        field={field}
        ask={ask}
      >
        <p role="status">{words.count('companies_count', companies.all)}</p>
      </ListBar>
      {shown > 0 ? (
        <CompaniesTable companies={companies.lines} />
      ) : (
        <EmptyState title={words.say('list_no_company_found')}>
          <button
            type="button"
            class="button"
            onClick={() => {
              ask({});
              field.current?.focus();
            }}
          >
            {words.say('list_show_all')}
          </button>
        </EmptyState>
      )}
      {shown > 0 && shown < companies.all && (
        <p class="page-text">{words.say('companies_part', { shown, all: companies.all })}</p>
      )}
    </div>
  );
};
