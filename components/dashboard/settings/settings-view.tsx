import type { SiteSwitch } from '../../../lib/messages/table';
import type { HomeRates } from '../../../lib/pipeline/rates';
import type { Language } from '../../../lib/speak';
import { LanguageChoice } from '../../language-choice';
import { useWords } from '../../words-context';
import { FiscalStart } from './fiscal-start';
import { HomeCurrency } from './home-currency';
import '../people/lines.css';
import { RatesPaste } from './rates-paste';
import { RatesTable } from './rates-table';
import './settings.css';
import { useHomeRates } from './use-home-rates';

interface Props {
  readonly money: HomeRates;
  /** The first month of the fiscal year, 1 to 12. */
  readonly fiscalStart: number;
  readonly sites: readonly SiteSwitch[];
  choose(language: Language): void;
  /** Lets the fiscal year begin with another month. */
  begin(month: number): Promise<boolean>;
  /** Keeps the home currency with its whole table of rates. */
  save(money: HomeRates): Promise<boolean>;
}

/** The settings: language, currencies and their rates, the fiscal year, and the way to the sites and own addresses. */
export const SettingsView = ({ money, fiscalStart, sites, choose, begin, save }: Props) => {
  const words = useWords();
  const change = useHomeRates(money, save);
  const on = sites.filter(({ isGranted }) => isGranted).map(({ name }) => name[words.language]);
  return (
    <div class="lines-place settings-page">
      <h1 class="page-head">{words.say('dash_settings')}</h1>
      <section>
        <h2>{words.say('language_title')}</h2>
        <LanguageChoice choose={choose} />
      </section>
      <section>
        <h2>{words.say('settings_money')}</h2>
        <HomeCurrency money={money} change={change} />
        <h3>{words.say('settings_rates')}</h3>
        <p class="quiet">{words.say('settings_rates_text')}</p>
        <RatesTable money={money} change={change} />
        <RatesPaste home={money.home} change={change} />
      </section>
      <section>
        <h2>{words.say('settings_year')}</h2>
        <FiscalStart month={fiscalStart} begin={begin} />
      </section>
      <section>
        <h2>{words.say('settings_sites')}</h2>
        <p class="quiet">
          {words.say('settings_sites_text')}{' '}
          {on.length > 0
            ? words.say('settings_sites_on', { sites: on.join(', ') })
            : words.say('settings_sites_off')}
        </p>
        <a class="button" href="/welcome.html">
          {words.say('settings_sites_open')}
        </a>
      </section>
    </div>
  );
};
