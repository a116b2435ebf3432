import { useRef } from 'preact/hooks';
import { type HomeRates, LEVA_PER_EURO, type Rates } from '../../../lib/pipeline/rates';
import { useWords } from '../../words-context';
import { useKeptFocus } from '../fields/use-kept-focus';
import { RateAdd } from './rate-add';
import { RateLeft } from './rate-left';
import { RateRow } from './rate-row';
import { sayRate } from './say-rate';
import type { ChangeRates } from './use-home-rates';

interface Props {
  readonly money: HomeRates;
  readonly change: ChangeRates;
}

/** The rates as rows: one unit of a currency, what it is worth in the home currency, and a way to remove it. */
export const RatesTable = ({ money: { home, rates }, change }: Props) => {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  useKeptFocus(place, '.rate-row button, .rate-add button');
  const hasFixed = home === 'EUR' || home === 'BGN';
  const keep = (edit: (before: Rates) => Rates): Promise<boolean> =>
    change((before) => ({ ...before, rates: edit(before.rates) }));
  const rows = Object.entries(rates).sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    <div class="rates" ref={place} tabIndex={-1}>
      {rows.length === 0 && !hasFixed && <p class="quiet">{words.say('settings_no_rates')}</p>}
      <ul>
        {hasFixed && (
          <li class="rate-row">
            <RateLeft currency="EUR" />
            <span class="rate-fixed">{sayRate(words, LEVA_PER_EURO)}</span>
            <span>BGN</span>
            <span class="quiet rate-remove">{words.say('settings_fixed')}</span>
          </li>
        )}
        {rows.map(([currency, rate]) => (
          <RateRow
            key={currency}
            currency={currency}
            rate={rate}
            home={home}
            save={(next) => keep((before) => ({ ...before, [currency]: next }))}
            remove={() => void keep(({ [currency]: _gone, ...others }) => others)}
          />
        ))}
      </ul>
      <RateAdd
        home={home}
        taken={Object.keys(rates)}
        add={(currency, rate) => keep((before) => ({ ...before, [currency]: rate }))}
      />
    </div>
  );
};
