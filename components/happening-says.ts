import type { Day } from '../lib/pipeline/day';
import type { Happening } from '../lib/pipeline/story';
import { sayStage } from '../lib/speak';
import type { Words } from '../lib/words';
import { sayDay } from './say-day';
import { sayMoney } from './say-money';

/** What an own field was set to, as people write it; undefined when it was emptied. */
const sayValue = (words: Words, { value, amount, dueDay }: Happening, today: Day): string | undefined => {
  if (typeof value === 'number') return words.number(value);
  if (amount) return sayMoney(words, amount);
  return value || (dueDay && sayDay(words, dueDay, today));
};

/** Kinds of happenings whose sentence depends on what they tell, by the ending of its key. */
const ENDINGS: Readonly<Record<string, (happening: Happening) => string>> = {
  'deal.edited.expectedClose': ({ dueDay }) => (dueDay ? '' : '.none'),
  'deal.edited.owner': ({ name }) => (name === undefined ? '.none' : ''),
  'deal.edited.source': ({ name }) => (name ? '' : '.none'),
  'deal.edited.category': ({ category }) => (category ? '' : '.none'),
  'deal.edited.custom': ({ value, amount, dueDay }) =>
    (value ?? amount ?? dueDay ?? '') === '' ? '.none' : '',
  'deal.joined': ({ role }) => (!role || role === 'unknown' ? '.unknown' : ''),
  'deal.followed': ({ name }) => `.${name}`,
  'fact.redated': ({ dueDay }) => (dueDay ? '' : '.none'),
};

/** A name as it is shown: that of the person at this computer may be empty. */
const nameIn = (words: Words, { what, name = '' }: Happening): string =>
  what === 'deal.edited.source'
    ? words.name('source', name)
    : name || words.say(what === 'deal.edited.owner' ? 'deal_me' : 'no_name');

/** What happened, in one sentence that names what changed. */
export const happeningSays = (words: Words, happening: Happening, today: Day): string => {
  const {
    what,
    stage,
    reason = '',
    step = '',
    dueDay,
    amount,
    pushedBy = 0,
    category,
    role,
    check,
  } = happening;
  const values = {
    stage: stage ? sayStage(words, stage) : '',
    reason: words.name(what === 'people.linked' ? 'reason' : 'lost', reason),
    step: words.name('step', step),
    day: dueDay ? sayDay(words, dueDay, today) : '',
    note: happening.note ?? '',
    // An item that people wrote themselves comes with its name.
    check: check === undefined ? '' : (happening.name ?? words.name('check', check)),
    amount: sayMoney(words, amount),
    name: nameIn(words, happening),
    value: sayValue(words, happening, today) ?? '',
    category: words.name('category', category ?? ''),
    role: words.name('role', role ?? 'unknown'),
  };
  if (what === 'deal.edited.expectedClose' && dueDay && pushedBy !== 0) {
    const key = `happened_deal_edited_expectedClose_${pushedBy > 0 ? 'later' : 'earlier'}`;
    return words.count(key, Math.abs(pushedBy), values);
  }
  return words.name('happened', `${what}${ENDINGS[what]?.(happening) ?? ''}`, values);
};
