import { EVERYBODY, type GoalsPage } from '../../../lib/pipeline/goals';
import type { Span } from '../../../lib/pipeline/numbers';
import { isWithin } from '../../../lib/pipeline/period';
import { quotaSoFar } from '../../../lib/pipeline/quota-for';
import { partsOf } from '../../../lib/pipeline/span';
import { sayOwner } from '../../say-owner';
import { useWords } from '../../words-context';
import { QuotaLine } from './quota-line';
import { type QuotaRow, quotaRows, quotasIn } from './quota-rows';
import './quota-table.css';
import { saySpan } from '../../say-span';
import { sayWhole, writeQuota } from './quota-text';

/** As many as a column of twelve has room for. */
const MOST_LETTERS = 8;

interface Props {
  readonly page: GoalsPage;
  readonly year: Span;
  /** What the columns are. */
  readonly kind: 'month' | 'quarter';
}

/** The quotas of a fiscal year: owners, teams and everybody by month or quarter, with their sums. */
export const QuotaTable = ({ page, year, kind }: Props) => {
  const words = useWords();
  const spans = partsOf(year, kind);
  const others = { quotas: page.quotas.filter(({ of }) => of !== EVERYBODY) };
  const hasOwn = quotasIn(page, year).some(({ of }) => of === EVERYBODY);
  const rows = quotaRows(page, year);
  const longest = Math.max(
    ...quotasIn(page, year)
      .filter((quota) => quota.kind === kind)
      .map(({ amount }) => writeQuota(words, amount, page.home).length),
  );
  const sumIn = (span: Span): string => {
    const { minor } = quotaSoFar(others, EVERYBODY, span, page, page);
    return sayWhole(words, { minor, currency: page.home });
  };
  const nameOf = ({ id, is }: QuotaRow): string => {
    if (is === 'everybody') return words.say('goals_everybody');
    const team = page.teams.find((one) => one.id === id)?.name ?? id;
    return is === 'team' ? words.say('list_team', { team }) : sayOwner(words, page.owners, id);
  };
  return (
    <div class={kind === 'month' && longest > MOST_LETTERS ? 'quota-place is-long' : 'quota-place'}>
      <table class="quota-table">
        <caption class="hidden-text">
          {words.say('goals_caption', { year: saySpan(words, year), currency: page.home })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.say('goals_who', { currency: page.home })}</th>
            {spans.map((span) => (
              <th
                key={span.from}
                scope="col"
                class={isWithin(page.today, span) ? 'is-now' : undefined}
                title={saySpan(words, span)}
              >
                {saySpan(words, span, 'short')}
              </th>
            ))}
            <th scope="col">{words.say('goals_sum')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <QuotaLine
              key={`${row.id} ${year.from} ${kind}`}
              page={page}
              row={row}
              name={nameOf(row)}
              year={year}
              spans={spans}
            />
          ))}
          {hasOwn && (
            <tr class="quota-line of-sum">
              <th scope="row">{words.say('goals_owners_sum')}</th>
              {[...spans, year].map((span) => (
                <td
                  key={`${span.kind} ${span.from}`}
                  class="quota-sum"
                  data-label={span === year ? words.say('goals_sum') : saySpan(words, span, 'short')}
                >
                  {sumIn(span)}
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
};
