import { useId, useRef, useState } from 'preact/hooks';
import { COMMON_CURRENCIES } from '../../../lib/pipeline/money';
import { allCurrencies, fixedRate, parseRate } from '../../../lib/pipeline/rates';
import { useWords } from '../../words-context';
import { CurrencyOptions } from './currency-options';

interface Props {
  readonly home: string;
  /** Currencies that have a rate already. */
  readonly taken: readonly string[];
  add(currency: string, rate: number): Promise<boolean>;
}

/** A row for one more rate. */
export const RateAdd = ({ home, taken, add }: Props) => {
  const words = useWords();
  const [chosen, choose] = useState('');
  const [text, setText] = useState('');
  const [isBad, setBad] = useState(false);
  const says = useId();
  const field = useRef<HTMLInputElement>(null);
  const isFree = (code: string): boolean =>
    code !== home && !taken.includes(code) && fixedRate(code, home) === undefined;
  const common = COMMON_CURRENCIES.filter(isFree);
  const currency = chosen && isFree(chosen) ? chosen : (common[0] ?? '');
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const rate = parseRate(text);
    setBad(rate === undefined);
    field.current?.focus();
    if (rate === undefined || !currency) return;
    if (await add(currency, rate)) setText((now) => (now === text ? '' : now));
  };
  return (
    <form class="rate-add" noValidate onSubmit={submit}>
      <div class="rate-row">
        <span class="rate-left">
          <span>1</span>
          <select
            class="typed"
            aria-label={words.say('settings_currency')}
            value={currency}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          >
            <CurrencyOptions first={common} all={allCurrencies().filter(isFree)} />
          </select>
        </span>
        <span>=</span>
        <input
          class="typed"
          ref={field}
          inputMode="decimal"
          autocomplete="off"
          aria-label={words.say('settings_rate_of', { currency, home })}
          aria-invalid={isBad}
          aria-describedby={says}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <span>{home}</span>
        <button type="submit" class="button">
          {words.say('settings_add_rate')}
        </button>
      </div>
      <p id={says} role="status" class="typed-bad">
        {isBad && words.say('settings_bad_rate')}
      </p>
    </form>
  );
};
