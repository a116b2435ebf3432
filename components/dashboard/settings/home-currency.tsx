import { useId, useState } from 'preact/hooks';
import { COMMON_CURRENCIES } from '../../../lib/pipeline/money';
import { allCurrencies, type HomeRates, rehome } from '../../../lib/pipeline/rates';
import { useWords } from '../../words-context';
import { CurrencyOptions } from './currency-options';
import type { ChangeRates } from './use-home-rates';

interface Props {
  readonly money: HomeRates;
  readonly change: ChangeRates;
}

/** The currency that sums are told in; another one takes the rates along, and is refused where none leads to it. */
export const HomeCurrency = ({ money: { home, rates }, change }: Props) => {
  const words = useWords();
  const [field, says] = [useId(), useId()];
  const [refused, setRefused] = useState<string>();
  const choose = async (select: HTMLSelectElement): Promise<void> => {
    const next = rehome(rates, home, select.value);
    setRefused(next ? undefined : select.value);
    const chosen = select.value;
    if (!next || !(await change(() => ({ home: chosen, rates: next })))) select.value = home;
  };
  return (
    <div class="settings-field">
      <label for={field}>{words.say('settings_home')}</label>
      <select
        id={field}
        class="typed"
        value={home}
        aria-describedby={says}
        onChange={({ currentTarget }) => void choose(currentTarget)}
      >
        <CurrencyOptions first={[...new Set([home, ...COMMON_CURRENCIES])]} all={allCurrencies()} />
      </select>
      <p id={says} class="quiet">
        {words.say('settings_home_text')}
      </p>
      <p role="status" class="typed-bad">
        {refused && words.say('settings_no_way', { home, currency: refused })}
      </p>
    </div>
  );
};
