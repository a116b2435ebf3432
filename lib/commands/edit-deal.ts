import { isDay } from '../pipeline/day';
import { FaultError } from '../pipeline/fault';
import type { Lists } from '../pipeline/lists';
import type { Money } from '../pipeline/money';
import { fixedRate, type HomeRates } from '../pipeline/rates';
import type { DealRow } from '../projections/deal.projection';
import type { NewEvent } from '../schema/event.schema';
import type { Inputs } from '../schema/message.schema';
import type { NewVersion } from '../schema/version.schema';

type Input = Omit<Inputs['deal.update'], 'address'>;
/** What is known beside the log: rates, and the sites that deals come from, which are sources of themselves. */
export interface Around extends HomeRates {
  readonly sites?: readonly string[];
  /** The identity of the person of the deal on whose card it was changed: the company is theirs. */
  readonly through?: string | undefined;
}

type Edited = Extract<NewEvent, { type: 'deal.edited' }>['data'];

/** The rate to keep with an amount; none for the home currency itself, or while the person has typed none. */
const rateOf = (currency: string, { home, rates }: HomeRates): { to: string; rate: number } | undefined => {
  if (currency === home) return undefined;
  const rate = fixedRate(currency, home) ?? rates[currency];
  return rate === undefined ? undefined : { to: home, rate };
};

const isSameMoney = (a: Money | null | undefined, b: Money | null | undefined): boolean =>
  (a?.minor ?? null) === (b?.minor ?? null) && (a?.currency ?? null) === (b?.currency ?? null);

const isSame = (a: unknown, b: unknown): boolean =>
  typeof a === 'object' && a !== null && 'minor' in a
    ? isSameMoney(a as Money, b as Money | undefined)
    : (a ?? null) === (b ?? null);

const amountOf = ({ amount }: Input, deal: DealRow, rates: HomeRates): Edited[] => {
  const rate = amount ? rateOf(amount.currency, rates) : undefined;
  // An amount that was set before the person had typed a rate gets one when it is said again.
  const isSo = isSameMoney(amount, deal.amount) && (deal.rate !== undefined || rate === undefined);
  if (amount === undefined || isSo) return [];
  return [{ deal: deal.id, field: 'amount', value: amount, ...(rate && { rate }) }];
};

/** Only what stands on a list can be chosen; what stands on the deal already may stay. */
const onList = (
  value: string | null,
  before: string | undefined,
  list: readonly { id: string; isRetired: boolean }[],
) => {
  if (value === null || value === before || list.some(({ id, isRetired }) => id === value && !isRetired))
    return;
  throw new FaultError('not-found');
};

const customOf = ({ custom }: Input, deal: DealRow, lists: Lists): Edited[] => {
  if (!custom) return [];
  const field = lists.fields.find(({ id }) => id === custom.field);
  if (!field || (field.isRetired && custom.value !== null)) throw new FaultError('not-found');
  const { value } = custom;
  const kind =
    typeof value === 'number' ? 'number' : typeof value === 'string' ? 'day or choice' : typeof value;
  if (value !== null && typeof value === 'object' && 'text' in value) {
    if (field.kind !== 'text') throw new FaultError('bad-input');
    return [];
  }
  const isFitting =
    value === null ||
    (field.kind === 'number' && kind === 'number') ||
    (field.kind === 'money' && kind === 'object') ||
    (field.kind === 'date' && isDay(String(value))) ||
    (field.kind === 'choice' && field.choices.some(({ id, isRetired }) => id === value && !isRetired));
  if (isSame(value, deal.custom[field.id])) return [];
  if (!isFitting) throw new FaultError('bad-input');
  return [{ deal: deal.id, field: 'custom', custom: field.id, value }];
};

/** The facts that set fields of a deal, for those that change. Throws FaultError for what is on no list. */
export const editsOf = (
  input: Input,
  deal: DealRow,
  lists: Lists,
  { home, rates, sites = [] }: Around,
): NewEvent[] => {
  const { expectedClose, owner, category, source } = input;
  const edits: Edited[] = [...amountOf(input, deal, { home, rates })];
  if (expectedClose !== undefined && !isSame(expectedClose, deal.expectedClose))
    edits.push({ deal: deal.id, field: 'expectedClose', value: expectedClose });
  if (owner !== undefined && !isSame(owner, deal.owner)) {
    onList(owner, deal.owner, lists.owners);
    edits.push({ deal: deal.id, field: 'owner', value: owner });
  }
  if (category !== undefined && !isSame(category, deal.category))
    edits.push({ deal: deal.id, field: 'category', value: category });
  if (source !== undefined && !isSame(source, deal.source)) {
    if (source === null || !sites.includes(source)) onList(source, deal.source, lists.sources);
    edits.push({ deal: deal.id, field: 'source', value: source });
  }
  edits.push(...customOf(input, deal, lists));
  const subjects = [deal.id, ...deal.personIds];
  const events: NewEvent[] = edits.map((data) => ({ type: 'deal.edited', data, subjects }));
  const { tag } = input;
  if (tag && tag.isOn !== deal.tags.includes(tag.tag)) {
    if (tag.isOn) onList(tag.tag, undefined, lists.tags);
    events.push({ type: 'deal.tagged', data: { deal: deal.id, ...tag }, subjects });
  }
  return events;
};

/** What of a change is free text, as versions of the deal's record, where it changes. */
export const textsOf = (
  { title, custom }: Input,
  deal: DealRow,
  known: Readonly<Record<string, string>>,
): NewVersion[] => {
  const texts: [string, string][] = [];
  if (title !== undefined) texts.push(['title', title.trim()]);
  if (custom && custom.value !== null && typeof custom.value === 'object' && 'text' in custom.value)
    texts.push([`custom:${custom.field}`, custom.value.text.trim()]);
  // Nothing set on a field of text takes its text away.
  if (custom?.value === null) texts.push([`custom:${custom.field}`, '']);
  return texts
    .filter(([field, value]) => value !== (known[field] ?? ''))
    .map(([field, value]) => ({ record: deal.id, field, value: value || null }));
};
