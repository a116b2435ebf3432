import { SettingsView } from '../../../components/dashboard/settings/settings-view';
import type { HomeRates } from '../../../lib/pipeline/rates';
import { siteSwitches } from '../people-data';
import { nothing, type Show } from '../show';
import { Typed } from '../typed';

const view = (money: HomeRates, sites = siteSwitches) => (
  <div style={{ padding: '14px' }}>
    <SettingsView
      money={money}
      fiscalStart={4}
      sites={sites}
      choose={nothing}
      begin={async () => true}
      save={async () => true}
    />
  </div>
);
const euro: HomeRates = { home: 'EUR', rates: { USD: 0.92, GBP: 1.1734, JPY: 0.00612345 } };

const show: Show = {
  'no rates, no site': () => view({ home: 'USD', rates: {} }, []),
  'several rates': () => view(euro),
  'home is the lev': () => view({ home: 'BGN', rates: { USD: 1.8 } }),
  'lines that are refused': () => (
    <Typed
      into=".rates-paste textarea"
      text={'USD 0.93\nXQZ 1\nGBP 0\nBGN 2\nEUR 1\n<b id="hostile">dollars</b>'}
      press=".rates-paste button"
    >
      {view(euro)}
    </Typed>
  ),
  'another home that no rate leads to': () => (
    <Typed into=".settings-field select" text="CHF">
      {view(euro)}
    </Typed>
  ),
};
export default show;
