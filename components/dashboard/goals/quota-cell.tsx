import { useEffect } from 'preact/hooks';
import type { Money } from '../../../lib/pipeline/money';
import { useWords } from '../../words-context';
import { useDraft } from '../fields/use-draft';
import { readQuota, writeQuota } from './quota-text';

interface Props {
  readonly label: string;
  readonly amount: Money | undefined;
  /** What comes of other quotas while there is none here. */
  readonly quiet: string;
  readonly home: string;
  /** It can be emptied, and nothing else. */
  readonly isRetired: boolean;
  /** The id of what is said of a field that cannot be saved. */
  readonly says: string;
  /** Tells whether what stands there cannot be saved. */
  tell(isBad: boolean): void;
  save(amount: Money | null): Promise<boolean>;
}

/** One quota, changed where it stands; emptied it is none. */
export const QuotaCell = ({ label, amount, quiet, home, isRetired, says, tell, save }: Props) => {
  const words = useWords();
  const draft = useDraft(
    writeQuota(words, amount, home),
    (text) => save(text === '' ? null : (readQuota(text, home) ?? null)),
    {
      isRight: (text) => text === '' || (!isRetired && readQuota(text, home) !== undefined),
      isSame: (text) => {
        const read = readQuota(text, home);
        return read !== undefined && read.minor === amount?.minor && read.currency === amount.currency;
      },
    },
  );
  useEffect(() => {
    tell(draft.isBad);
    return () => tell(false);
  }, [draft.isBad]);
  return (
    <input
      class="quota-cell"
      inputMode="decimal"
      autocomplete="off"
      maxLength={40}
      aria-label={label}
      aria-invalid={draft.isBad}
      aria-describedby={draft.isBad ? says : undefined}
      placeholder={quiet}
      title={draft.text || quiet}
      value={draft.text}
      onInput={({ currentTarget }) => draft.type(currentTarget.value)}
      onBlur={({ currentTarget }) => draft.leave(currentTarget.value)}
      onKeyDown={draft.keys}
    />
  );
};
