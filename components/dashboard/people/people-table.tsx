import type { Owner } from '../../../lib/pipeline/lists';
import type { Lines, PersonLine } from '../../../lib/pipeline/people-pages';
import { shownAddress } from '../../panel/proposals';
import { useWords } from '../../words-context';
import { Cut, CutLink } from './cut';
import './people-table.css';
import { sayOwner } from '../../say-owner';
import { linkTo } from '../route';
import { StageWord } from './stage-word';

/** People as the rows of a table: who they are, where their deal stands, when it was last touched. */
export const PeopleTable = ({
  people: { lines, today },
  owners,
}: {
  people: Lines<PersonLine>;
  owners: readonly Owner[];
}) => {
  const words = useWords();
  const hasOwners = owners.length > 1;
  return (
    <table class="lines people-table">
      <thead>
        <tr>
          <th scope="col" class="people-name">
            {words.say('people_name')}
          </th>
          <th scope="col">{words.say('people_company')}</th>
          <th scope="col">{words.say('people_stage')}</th>
          {hasOwners && (
            <th scope="col" class="people-owner">
              {words.say('list_owner')}
            </th>
          )}
          <th scope="col" class="end people-touched">
            {words.say('people_touched')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => {
          const address = shownAddress(line.address);
          return (
            <tr key={line.id}>
              <th scope="row">
                <CutLink
                  text={line.name || address || words.say('no_name')}
                  href={linkTo({ page: 'person', id: line.id })}
                />
                {line.name && address && <Cut class="second" text={address} />}
              </th>
              <td>{line.company && <Cut text={line.company} />}</td>
              <td>
                <StageWord label={line.label} openDeals={line.openDeals} isStale={line.isStale} />
              </td>
              {hasOwners && <td>{line.owner && <Cut text={sayOwner(words, owners, line.owner)} />}</td>}
              <td class="end">
                <time dateTime={line.touchedOn}>{words.day(line.touchedOn, today)}</time>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
