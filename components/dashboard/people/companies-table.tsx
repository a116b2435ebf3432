import type { CompanyLine } from '../../../lib/pipeline/people-pages';
import { useWords } from '../../words-context';
import './companies-table.css';
import { CompanyPeople } from './company-people';
import { Cut } from './cut';

const COUNTS = [
  ['open', 'companies_open'],
  ['won', 'companies_won'],
  ['lost', 'companies_lost'],
] as const;

/** Companies as the rows of a table: their domains, their people, how many deals are open, won and lost. */
export const CompaniesTable = ({ companies }: { companies: readonly CompanyLine[] }) => {
  const words = useWords();
  return (
    <table class="lines">
      <thead>
        <tr>
          <th scope="col" class="companies-name">
            {words.say('people_company')}
          </th>
          <th scope="col" class="companies-domains">
            {words.say('companies_domains')}
          </th>
          <th scope="col">{words.say('companies_people')}</th>
          {COUNTS.map(([count, word]) => (
            <th key={count} scope="col" class="end companies-count">
              {words.say(word)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {companies.map((company) => (
          <tr key={company.id}>
            <th scope="row">
              <Cut text={company.name || company.domains[0] || words.say('no_name')} />
            </th>
            <td class="whole">
              {company.domains.length > 0 && <Cut class="quiet" text={company.domains.join(', ')} />}
            </td>
            <td class="whole">
              <CompanyPeople people={company.people} />
            </td>
            {COUNTS.map(([count, word]) => (
              <td key={count} class={company[count] === 0 ? 'end quiet' : 'end'} data-label={words.say(word)}>
                {words.number(company[count])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
