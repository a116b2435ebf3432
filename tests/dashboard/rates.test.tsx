// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { SettingsView } from '../../components/dashboard/settings/settings-view';
import type { HomeRates } from '../../lib/pipeline/rates';
import { clear, draw, named, press, write } from './drawn';

afterEach(clear);

const view = (money: HomeRates, saved: HomeRates[]) => (
  <SettingsView
    money={money}
    fiscalStart={1}
    sites={[]}
    choose={() => undefined}
    begin={async () => true}
    save={async (next) => {
      saved.push(next);
      return true;
    }}
  />
);
const euro: HomeRates = { home: 'EUR', rates: { USD: 0.92, GBP: 1.17 } };

test('a rate changed and another removed by the same press are both kept', async () => {
  const saved: HomeRates[] = [];
  await draw(view(euro, saved));
  await write(named('What one USD is worth in EUR'), '0,95');
  await press(named('Remove GBP'));
  expect(saved.at(-1)).toEqual({ home: 'EUR', rates: { USD: 0.95 } });
});

test('what is no rate is said to be none, stays in its field and is not kept', async () => {
  const saved: HomeRates[] = [];
  await draw(view(euro, saved));
  const field = named<HTMLInputElement>('What one USD is worth in EUR');
  await write(field, '0');
  await press(named('Add rate'));
  expect(saved).toEqual([]);
  expect(field.value).toBe('0');
  expect(document.body.textContent).toContain('This is no rate.');
});

test('pasted lines are kept, those that are none stay with a sentence each', async () => {
  const saved: HomeRates[] = [];
  await draw(view(euro, saved));
  const field = document.querySelector('.rates-paste textarea') as HTMLTextAreaElement;
  await write(field, 'CHF 1,06\nXQZ 3\nBGN 0.5');
  await press(named('Take over'));
  expect(saved).toEqual([{ home: 'EUR', rates: { USD: 0.92, GBP: 1.17, CHF: 1.06 } }]);
  expect(field.value).toBe('XQZ 3\nBGN 0.5');
  expect(document.body.textContent).toContain('“XQZ 3” was not taken: there is no such currency.');
});

test('another home takes the rates along, and is refused where no rate leads to it', async () => {
  const saved: HomeRates[] = [];
  await draw(view({ home: 'EUR', rates: { USD: 0.8, GBP: 1.2 } }, saved));
  const select = document.querySelector('.settings-field select') as HTMLSelectElement;
  const choose = async (code: string) => {
    select.value = code;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
  };
  await choose('CHF');
  expect(saved).toEqual([]);
  expect(select.value).toBe('EUR');
  await choose('USD');
  expect(saved).toEqual([{ home: 'USD', rates: { GBP: 1.5, EUR: 1.25 } }]);
});
