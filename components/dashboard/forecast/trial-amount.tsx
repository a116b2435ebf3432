import { parseAmount } from '../../../lib/pipeline/money';
import { writeAmount } from '../../say-money';
import { useWords } from '../../words-context';
import { useDraft } from '../fields/use-draft';

interface Props {
  readonly label: string;
  /** What the deal counts with, in minor units of the home currency. */
  readonly minor: number;
  /** What it counts with on trial. */
  readonly onTrial: number | undefined;
  readonly home: string;
  /** The id of what is said of it. */
  readonly says: string | undefined;
  /** Another amount on trial; none where it is that of the deal again. */
  choose(minor: number | undefined): void;
}

/** The amount of a deal, which may be another one on trial; emptied it is that of the deal again. */
export const TrialAmount = ({ label, minor, onTrial, home, says, choose }: Props) => {
  const words = useWords();
  const own = Math.round(minor);
  const read = (text: string): number | undefined => parseAmount(text, home)?.minor;
  const draft = useDraft(
    writeAmount(words, { minor: onTrial ?? own, currency: home }),
    async (text) => {
      const next = read(text);
      choose(next === own ? undefined : next);
      return true;
    },
    {
      isRight: (text) => text === '' || read(text) !== undefined,
      isSame: (text) => (text === '' ? onTrial === undefined : read(text) === (onTrial ?? own)),
    },
  );
  return (
    <input
      class={onTrial === undefined ? 'field-box quiet-box trial-amount' : 'field-box trial-amount is-tried'}
      inputMode="decimal"
      autocomplete="off"
      maxLength={40}
      aria-label={label}
      aria-invalid={draft.isBad}
      aria-describedby={says}
      title={draft.isBad ? words.say('card_bad_amount') : undefined}
      value={draft.text}
      onInput={({ currentTarget }) => draft.type(currentTarget.value)}
      onBlur={({ currentTarget }) => draft.leave(currentTarget.value)}
      onKeyDown={draft.keys}
    />
  );
};
