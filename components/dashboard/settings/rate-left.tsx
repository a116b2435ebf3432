import { useWords } from '../../words-context';

/** The left side of a rate: one unit of a currency, with its name. */
export const RateLeft = ({ currency }: { currency: string }) => {
  const words = useWords();
  const names = new Intl.DisplayNames(words.language, { type: 'currency' });
  return (
    <>
      <span class="rate-left">
        <span>1 {currency}</span>
        <span class="quiet">{names.of(currency)}</span>
      </span>
      <span>=</span>
    </>
  );
};
