import { type Money, majorOf } from '../../lib/pipeline/money';
import type { Happening } from '../../lib/pipeline/story';
import type { Words } from '../../lib/words';
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
    reason: words.name('lost', happening.reason ?? ''),
    step: words.name('step', happening.step ?? ''),
    day: happening.dueDay ? words.day(happening.dueDay, today) : '',
    note: happening.note ?? '',
    amount: sayMoney(words, happening.amount),
  });

/** What happened to a deal, latest first, in words. */
export const Timeline = ({ happenings, today }: { happenings: readonly Happening[]; today: string }) => {
  const words = useWords();
  return (
    <ol class="timeline">
      {happenings.map((happening) => (
        <li key={happening.id}>
          <time dateTime={happening.on}>{words.day(happening.on, today)}</time>
          <span dir="auto">{say(words, happening, today)}</span>
        </li>
      ))}
    </ol>
  );
};
