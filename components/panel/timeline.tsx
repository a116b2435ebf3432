import { type Money, majorOf } from '../../lib/pipeline/money';
import type { Happening } from '../../lib/pipeline/story';
import type { Words } from '../../lib/words';
import { Icon, type IconName } from '../icon';
import { useWords } from '../words-context';

/** An amount as people write it. */
export const sayMoney = (words: Words, amount: Money | null | undefined): string =>
  amount
    ? new Intl.NumberFormat(words.language, { style: 'currency', currency: amount.currency }).format(
        majorOf(amount),
      )
    : words.say('no_amount');

const say = (words: Words, happening: Happening, today: string): string =>
  words.name('happened', happening.what, {
    stage: words.name('stage', happening.stage ?? ''),
    reason: words.name(happening.what === 'people.linked' ? 'reason' : 'lost', happening.reason ?? ''),
    step: words.name('step', happening.step ?? ''),
    day: happening.dueDay ? words.day(happening.dueDay, today) : '',
    note: happening.note ?? '',
    check: words.name('check', happening.check ?? ''),
    amount: sayMoney(words, happening.amount),
  });

const ICONS: Readonly<Record<string, IconName>> = {
  'deal.opened': 'person',
  'deal.moved': 'stage',
  'deal.won': 'won',
  'deal.lost': 'lost',
  'deal.reopened': 'back',
  'deal.edited': 'edit',
  'note.added': 'note',
  'step.done': 'done',
  'deal.checked': 'done',
  'people.linked': 'person',
};

/** What happened to a deal, latest first, in words. */
export const Timeline = ({ happenings, today }: { happenings: readonly Happening[]; today: string }) => {
  const words = useWords();
  return (
    <ol class="timeline">
      {happenings.map((happening) => (
        <li key={happening.id}>
          <Icon of={ICONS[happening.what] ?? 'step'} />
          <span dir="auto">{say(words, happening, today)}</span>
          <time dateTime={happening.on}>{words.day(happening.on, today)}</time>
        </li>
      ))}
    </ol>
  );
};
