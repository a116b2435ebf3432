import { useEffect, useState } from 'preact/hooks';
import { COMMON_CURRENCIES, type Money, parseAmount } from '../../../lib/pipeline/money';
import { writeAmount } from '../../say-money';
import { useWords } from '../../words-context';
import { useDraft } from '../fields/use-draft';
import { Fact } from './fact';
import { InPlaceChoice } from './in-place-choice';
import { InPlaceLine } from './in-place-line';

/** An amount with its currency, changed in place; emptied it is none. */
export const AmountInput = ({
  label,
  amount,
  currency,
  says,
  save,
}: {
  readonly label: string;
  readonly amount: Money | undefined;
  /** The currency of a first amount. */
  readonly currency: string;
  readonly says?: string | undefined;
  save(amount: Money | null): Promise<boolean>;
}) => {
  const words = useWords();
  const [picked, setPicked] = useState(amount?.currency ?? currency);
  useEffect(() => setPicked(amount?.currency ?? currency), [amount?.currency, currency]);
  const draft = useDraft(
    writeAmount(words, amount),
    (text) => save(text === '' ? null : (parseAmount(text, picked) ?? null)),
    {
      isRight: (text) => text === '' || parseAmount(text, picked) !== undefined,
      isSame: (text) => picked === amount?.currency && parseAmount(text, picked)?.minor === amount.minor,
    },
  );
  const pick = async (other: string): Promise<boolean> => {
    setPicked(other);
    const money = parseAmount(draft.text.trim(), other);
    // Without an amount there is nothing to say in the other currency yet.
    return money ? save(money) : true;
  };
  return (
    <Fact label={label} says={says} bad={draft.isBad ? words.say('card_bad_amount') : undefined}>
      {(ties) => (
        <div class="fact-pair">
          <InPlaceLine draft={draft} ties={ties} placeholder={words.say('no_amount')} isNumber />
          <InPlaceChoice
            aria-label={words.say('deal_currency_of', { name: label })}
            value={picked}
            choices={[...new Set([picked, currency, ...COMMON_CURRENCIES])].map((id) => ({ id, name: id }))}
            save={pick}
          />
        </div>
      )}
    </Fact>
  );
};
