import type { Day } from '../../../lib/pipeline/day';
import type { Named, Owner } from '../../../lib/pipeline/lists';
import type { MonthEnd } from '../../../lib/pipeline/month-end';
import { OwnerChoice } from '../../owner-choice';
import { useWords } from '../../words-context';
import { linkTo } from '../route';
import { sayMonth } from './say-month';

interface Props {
  readonly report: Pick<MonthEnd, 'month' | 'months'>;
  readonly owners: readonly Owner[];
  readonly teams: readonly Named[];
  readonly owner: string;
  /** Goes to the place of another month or owner. */
  go(address: string): void;
}

/** An arrow to a month; it stays in its place, pale, where there is none. */
const Arrow = ({ says, sign, href }: { says: string; sign: string; href: string | undefined }) =>
  href === undefined ? (
    <span class="month-arrow none" aria-hidden="true">
      {sign}
    </span>
  ) : (
    <a class="month-arrow" href={href} aria-label={says} title={says}>
      {sign}
    </a>
  );

/** The choice of the month and of whose deals are told of. */
export const MonthBar = ({ report: { month, months }, owners, teams, owner, go }: Props) => {
  const words = useWords();
  const addressOf = (of: Day, whose = owner): string =>
    linkTo({ page: 'month-end', asked: { month: of, ...(whose && { owner: whose }) } });
  const all = months.includes(month.from) ? months : [...months, month.from].sort().reverse();
  const at = all.indexOf(month.from);
  const later = all[at - 1];
  const earlier = all[at + 1];
  return (
    <>
      <div class="month-choice">
        <Arrow says={words.say('month_earlier')} sign="‹" href={earlier && addressOf(earlier)} />
        <select
          aria-label={words.say('month_choose')}
          value={month.from}
          onChange={({ currentTarget }) => go(addressOf(currentTarget.value))}
        >
          {all.map((one) => (
            <option key={one} value={one}>
              {sayMonth(words, one)}
            </option>
          ))}
        </select>
        <Arrow says={words.say('month_later')} sign="›" href={later && addressOf(later)} />
      </div>
      <OwnerChoice
        owners={owners}
        teams={teams}
        owner={owner}
        choose={(whose) => go(addressOf(month.from, whose))}
      />
    </>
  );
};
