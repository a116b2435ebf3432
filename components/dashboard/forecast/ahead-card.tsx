import type { SpanForecast } from '../../../lib/pipeline/forecast';
import { sayChance } from '../../forecast/say-ahead';
import { sayNumber } from '../../say-number';
import { saySpan } from '../../say-span';
import { useWords } from '../../words-context';
import { RangeLine } from './range-line';
import { sayRange, sayRecord } from './say-range';

const PARTS = ['won', 'open', 'follows', 'fresh'] as const;
const NAMES = {
  won: 'fc_part_won',
  open: 'fc_part_open',
  follows: 'fc_part_follows',
  fresh: 'fc_part_fresh',
} as const;

interface Props {
  readonly span: SpanForecast;
  readonly home: string;
  /** Where the scale of all cards ends. */
  readonly most: number;
  readonly isChosen: boolean;
  choose(): void;
}

/** What is ahead in one span: its range, what is most likely, the chance of its quota, its parts, and its record. */
export const AheadCard = ({ span, home, most, isChosen, choose }: Props) => {
  const words = useWords();
  const money = (minor: number): string => sayNumber(words, minor, { unit: 'money', home });
  const { kind, quota, record } = span;
  const name = words.name('fc_span', kind);
  const sort = kind === 'this-quarter' ? 'quarter' : 'month';
  const sayQuota = (): string => {
    if (!quota) return words.say('fc_no_quota');
    const said = { quota: money(quota.minor) };
    if (span.won >= quota.minor) return words.say('fc_quota_met', said);
    return words.say('fc_quota_chance', {
      ...said,
      chance: sayChance(words, quota.chance),
    });
  };
  return (
    <li class={isChosen ? 'ahead-card is-chosen' : 'ahead-card'}>
      <h3>
        {name} <span class="quiet">{saySpan(words, { kind: sort, from: span.from, to: span.to })}</span>
      </h3>
      <p class="ahead-card-range">{sayRange(words, span, home)}</p>
      <p>{words.say('fc_middle', { amount: money(span.middle) })}</p>
      <RangeLine span={span} most={most} />
      <div>
        <p class={quota ? undefined : 'quiet'}>{sayQuota()}</p>
        {quota && quota.left > 0 && <p class="quiet">{words.count('fc_quota_left', quota.left)}</p>}
      </div>
      <div>
        <dl class="ahead-card-parts">
          {PARTS.map((part) => (
            <div key={part}>
              <dt>{words.say(NAMES[part])}</dt>
              <dd class={span[part] === 0 ? 'quiet' : undefined}>{money(span[part])}</dd>
            </div>
          ))}
        </dl>
        {span.openDeals > 0 && <p class="quiet">{words.count('fc_open_deals', span.openDeals)}</p>}
      </div>
      <p class="ahead-card-record">{record ? sayRecord(words, record) : words.name('fc_unjudged', sort)}</p>
      <button
        type="button"
        class="button"
        aria-pressed={isChosen}
        aria-label={words.say('fc_choose_of', { span: name })}
        onClick={choose}
      >
        {words.say('fc_choose')}
      </button>
    </li>
  );
};
