import { COMMON_CURRENCIES } from '../../lib/pipeline/money';
import { useWords } from '../words-context';

/** An amount as it is typed, with its currency. */
export interface TypedAmount {
  readonly text: string;
  readonly currency: string;
}

/** The amount of a deal: digits as a person writes them, and a currency. */
export const AmountField = ({
  amount,
  isBad,
  change,
}: {
  amount: TypedAmount;
  isBad: boolean;
  change(amount: TypedAmount): void;
}) => {
  const words = useWords();
  const currencies = [...new Set([amount.currency, ...COMMON_CURRENCIES])];
  return (
    <div class="field">
      <label for="amount">{words.say('card_amount')}</label>
      <div class="pair">
        <input
          id="amount"
          inputMode="decimal"
          autocomplete="off"
          value={amount.text}
          aria-invalid={isBad}
          aria-describedby={isBad ? 'amount-says' : undefined}
          onChange={(event) => change({ ...amount, text: event.currentTarget.value })}
        />
        <select
          class="narrow"
          aria-label={words.say('card_currency')}
          value={amount.currency}
          onChange={(event) => change({ ...amount, currency: event.currentTarget.value })}
        >
          {currencies.map((currency) => (
            <option key={currency}>{currency}</option>
          ))}
        </select>
      </div>
      {isBad && (
        <p id="amount-says" class="bad">
          {words.say('card_bad_amount')}
        </p>
      )}
    </div>
  );
};
