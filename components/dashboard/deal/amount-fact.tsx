import { decimalsOf, majorOf } from '../../../lib/pipeline/money';
import type { DealPage } from '../../../lib/pipeline/story';
import type { Words } from '../../../lib/words';
import { sayMoney } from '../../say-money';
import { useWords } from '../../words-context';
import { AmountInput } from './amount-input';
import { useChange } from './use-change';

/** What an amount in a foreign currency was worth at home when it was set. */
const sayWorth = (words: Words, { deal: { amount, rate }, home }: DealPage): string | undefined => {
  if (!amount || amount.currency === home) return undefined;
  if (!rate) return words.say('deal_no_rate', { home });
  const minor = Math.round(majorOf(amount) * rate.rate * 10 ** decimalsOf(rate.to));
  const shown = new Intl.NumberFormat(words.language, { maximumSignificantDigits: 6 }).format(rate.rate);
  return words.say('deal_rate', { amount: sayMoney(words, { minor, currency: rate.to }), rate: shown });
};

/** How much a deal is worth. */
export const AmountFact = ({ page }: { readonly page: DealPage }) => {
  const words = useWords();
  const change = useChange(page.deal.id);
  return (
    <AmountInput
      label={words.say('card_amount')}
      amount={page.deal.amount}
      currency={page.currency}
      says={sayWorth(words, page)}
      save={(amount) => change({ amount })}
    />
  );
};
