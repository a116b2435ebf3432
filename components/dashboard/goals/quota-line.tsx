import { useId, useRef, useState } from 'preact/hooks';
import type { GoalsPage } from '../../../lib/pipeline/goals';
import type { Span } from '../../../lib/pipeline/numbers';
import { quotaSoFar } from '../../../lib/pipeline/quota-for';
import { partsOf } from '../../../lib/pipeline/span';
import { sayMoney } from '../../say-money';
import { saySpan } from '../../say-span';
import { useWords } from '../../words-context';
import { useAct } from '../act';
import { useBusy } from '../deal/use-busy';
import { useKeptFocus } from '../fields/use-kept-focus';
import { Cut } from '../people/cut';
import { QuotaCell } from './quota-cell';
import type { QuotaRow } from './quota-rows';
import { sayWhole } from './quota-text';

interface Props {
  readonly page: GoalsPage;
  readonly row: QuotaRow;
  readonly name: string;
  readonly year: Span;
  /** The months or quarters of the year. */
  readonly spans: readonly Span[];
}

/** The quotas of one owner, of a team or of everybody in a year, with their sum and a way to fill the rest of it. */
export const QuotaLine = ({ page, row, name, year, spans }: Props) => {
  const words = useWords();
  const act = useAct();
  const busy = useBusy();
  const says = useId();
  const place = useRef<HTMLTableRowElement>(null);
  useKeptFocus(place, 'input');
  const [bad, setBad] = useState<readonly string[]>([]);
  const setIn = ({ kind, from }: Span) =>
    page.quotas.find((one) => one.of === row.id && one.kind === kind && one.from === from)?.amount;
  const sumIn = (span: Span): string => {
    const { minor } = quotaSoFar(page, row.id, span, page, page);
    return sayWhole(words, { minor, currency: page.home });
  };
  const quarters = partsOf(year, 'quarter');
  const byQuarter = spans.length > 4 ? quarters.filter((span) => setIn(span)) : [];
  const last = spans.findLastIndex((span) => setIn(span));
  const [amount, next] = [last < 0 ? undefined : setIn(spans[last] as Span), spans[last + 1]];
  const fill = (): void => {
    if (!amount || !next) return;
    const { kind, from } = next as Span & { kind: 'month' | 'quarter' };
    void busy.run(() => act('quota.set', { of: row.id, kind, from, until: year.to, amount }));
  };
  return (
    <>
      <tr ref={place} class={`quota-line of-${row.is}`}>
        <th scope="row">
          <Cut text={name} />
          {row.isRetired && <span class="quota-second">{words.say('goals_retired')}</span>}
          {byQuarter.length > 0 && (
            <span class="quota-second">
              {byQuarter.length === quarters.length
                ? words.say('goals_all_by_quarter')
                : words.say('goals_by_quarter', {
                    quarters: byQuarter.map((span) => saySpan(words, span, 'short')).join(', '),
                  })}
            </span>
          )}
          {amount && next && !row.isRetired && (
            <button
              type="button"
              class="quota-fill"
              aria-disabled={busy.isBusy}
              aria-label={words.say('goals_fill_says', { name, amount: sayMoney(words, amount) })}
              title={words.say('goals_fill_says', { name, amount: sayMoney(words, amount) })}
              onClick={fill}
            >
              {words.say('goals_fill')}
            </button>
          )}
        </th>
        {spans.map((span) => (
          <td key={span.from} data-label={saySpan(words, span, 'short')}>
            <QuotaCell
              label={words.say('goals_quota_of', { name, span: saySpan(words, span) })}
              amount={setIn(span)}
              quiet={sumIn(span)}
              home={page.home}
              isRetired={row.isRetired}
              says={says}
              tell={(isBad) =>
                setBad((now) => [...now.filter((one) => one !== span.from), ...(isBad ? [span.from] : [])])
              }
              save={(to) =>
                act('quota.set', {
                  of: row.id,
                  kind: span.kind === 'quarter' ? 'quarter' : 'month',
                  from: span.from,
                  amount: to,
                })
              }
            />
          </td>
        ))}
        <td class="quota-sum" data-label={words.say('goals_sum')}>
          {sumIn(year)}
        </td>
      </tr>
      {bad.length > 0 && (
        <tr class="quota-says">
          <td colSpan={spans.length + 2}>
            <p id={says} role="alert" class="typed-bad">
              {words.say(row.isRetired ? 'goals_only_emptied' : 'goals_bad_quota')}
            </p>
          </td>
        </tr>
      )}
    </>
  );
};
