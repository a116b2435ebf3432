import type { Day } from '../../../lib/pipeline/day';
import type { DealBehind } from '../../../lib/pipeline/numbers';
import type { Pipeline } from '../../../lib/pipeline/stage';
import { labelOf } from '../../../lib/pipeline/stage-label';
import { sayStage } from '../../../lib/speak';
import { sayDay } from '../../say-day';
import { sayMoney } from '../../say-money';
import { useWords } from '../../words-context';
import { Cut, CutLink } from '../people/cut';
import { StageWord } from '../people/stage-word';
import { linkTo } from '../route';
import './behind-table.css';
import type { Sorting, SortKey } from './sort-deals';

const COLUMNS = [
  ['person', 'behind_person'],
  ['company', 'people_company'],
  ['stage', 'behind_stage'],
  ['openedOn', 'behind_opened'],
  ['closedOn', 'behind_closed'],
  ['amount', 'person_amount'],
] as const;

const isAtEnd = (by: SortKey): boolean => by === 'openedOn' || by === 'closedOn' || by === 'amount';

interface Props {
  readonly deals: readonly DealBehind[];
  readonly pipelines: readonly Pipeline[];
  readonly home: string;
  readonly today: Day;
  readonly sorting: Sorting;
  sort(by: SortKey): void;
}

/** Deals as the rows of a table, each leading to its page; a press on a head sorts them by it. */
export const BehindTable = ({ deals, pipelines, home, today, sorting, sort }: Props) => {
  const words = useWords();
  const day = (on: Day | undefined, label: string) => (
    <td class="end" {...(on && { 'data-label': label })}>
      {on && <time dateTime={on}>{sayDay(words, on, today)}</time>}
    </td>
  );
  return (
    <table class="lines behind-table">
      <thead>
        <tr>
          {COLUMNS.map(([by, word]) => (
            <th
              key={by}
              scope="col"
              class={isAtEnd(by) ? `end behind-${by}` : `behind-${by}`}
              aria-sort={sorting.by === by ? (sorting.isFalling ? 'descending' : 'ascending') : undefined}
            >
              <button type="button" onClick={() => sort(by)}>
                {words.say(word)}
                <span aria-hidden="true">{sorting.by === by ? (sorting.isFalling ? '↓' : '↑') : ''}</span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {deals.map(({ deal, person, company, status, stage, openedOn, closedOn, amount }) => {
          const stood = labelOf(pipelines, stage);
          return (
            <tr key={deal}>
              <th scope="row">
                <CutLink text={person || words.say('no_name')} href={linkTo({ page: 'deal', id: deal })} />
              </th>
              <td>{company && <Cut text={company} />}</td>
              <td>
                <StageWord label={labelOf(pipelines, stage, status)} />
                {status === 'won' && <span class="second">{words.say('deal_is_won')}</span>}
                {status === 'lost' && <Cut class="second" text={sayStage(words, stood)} />}
              </td>
              {day(openedOn, words.say('behind_opened'))}
              {day(closedOn, words.say('behind_closed'))}
              <td class={amount === undefined ? 'end quiet' : 'end'}>
                {sayMoney(words, amount === undefined ? undefined : { minor: amount, currency: home })}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
