// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { MonthEndView } from '../../components/dashboard/month-end/month-end-view';
import { MonthEndNote } from '../../components/month-end-note';
import { EVERYBODY } from '../../lib/pipeline/goals';
import type { MonthEnd } from '../../lib/pipeline/month-end';
import {
  fullReport,
  hardReport,
  pipelineWith,
  reportWith,
  runningReport,
  smallReport,
} from '../gallery/month-data';
import { behind, quotaAt, stageAt } from '../gallery/month-parts';
import { owners } from '../gallery/people-data';
import { clear, draw, named, press } from './drawn';

afterEach(clear);

interface Done {
  readonly gone: string[];
  readonly kept: string[];
  prints: number;
}

const show = async (report: MonthEnd, owner = ''): Promise<Done> => {
  const done: Done = { gone: [], kept: [], prints: 0 };
  await draw(
    <MonthEndView
      report={report}
      owners={owners}
      teams={[]}
      owner={owner}
      go={(address) => done.gone.push(address)}
      print={() => {
        done.prints += 1;
      }}
      keep={(as, drawn) => done.kept.push(`${as} ${drawn.className}`)}
    />,
  );
  return done;
};

const headline = (): string | null | undefined => document.querySelector('.month-headline')?.textContent;
const said = (): string => document.querySelector('#drawn')?.textContent ?? '';

describe('what the month brought', () => {
  test.each([
    ['nothing', reportWith(), 'October 2026 brought no won deal.'],
    [
      'one deal',
      reportWith({ won: [behind(0, { amount: 90_000 })] }),
      'October 2026 brought 1 won deal worth €900.',
    ],
    [
      'deals without an amount',
      reportWith({ won: [behind(5), behind(11)] }),
      'October 2026 brought 2 won deals, none with an amount.',
    ],
    [
      'a quota of everybody among others',
      reportWith({ quotas: [quotaAt('me', '', 1, 1), quotaAt(EVERYBODY, '', 100_000, 50_000)] }),
      'October 2026 brought no won deal. That is 50% of the quota of €1,000.',
    ],
    [
      'a month that runs',
      { ...runningReport('en'), quotas: [], won: [behind(0, { amount: 9 }), behind(1, { amount: 100_000 })] },
      'November 2026 has brought 2 won deals worth €1,000 so far.',
    ],
  ])('given %s, then the headline says so', async (_, report, sentence) => {
    await show(report);
    expect(headline()).toBe(sentence);
  });

  test('given one owner is asked for, then the headline holds their quota against it', async () => {
    await show(fullReport('en'), 'dana');
    expect(headline()).toContain('130% of the quota of €30,000');
  });

  test('given an owner without a quota is asked for, then nobody else’s is held against them', async () => {
    await show(reportWith({ quotas: [quotaAt(EVERYBODY, '', 100_000, 50_000)] }), 'dana');
    expect(headline()).toBe('October 2026 brought no won deal.');
  });

  test('given a month that runs, then it says that it is not over', async () => {
    await show(runningReport('en'));
    expect(said()).toContain('The month is not over');
    await show(fullReport('en'));
    expect(said()).not.toContain('The month is not over');
  });

  test('given deals whose amounts are not known, then they are not said to be worth nothing', async () => {
    const lost = Array.from({ length: 10 }, (_, place) => ({ ...behind(place), reason: 'Price' }));
    const unknown = lost.map(({ amount: _amount, ...deal }) => deal);
    const reasons = [
      { id: 'price', name: 'Price', count: 10, worth: { value: null, parts: {} }, byStage: {} },
    ];
    await show(reportWith({ lost: unknown, reasons }));
    expect(said()).toContain('and 2 more deals');
    expect(said()).not.toContain('€0 in all');
    expect(document.querySelector('.month-worth')?.textContent).toBe('');
  });

  test('given more deals than can be read, then the largest are told and the rest are counted with their worth', async () => {
    const amounts = [5, 900, 30, 700, 40, 800, 50, 600, 20, 500, 10];
    await show(reportWith({ won: amounts.map((euros, place) => behind(place, { amount: euros * 100 })) }));
    const rows = [...document.querySelectorAll('.month-deals tbody tr')].map(
      (row) => row.querySelector('.end')?.textContent,
    );
    expect(rows).toEqual(['€900', '€800', '€700', '€600', '€500', '€50', '€40', '€30']);
    expect(said()).toContain('and 3 more deals, worth €35');
  });

  test('given several pipelines, then each is told under its name, and none when there is one only', async () => {
    const stages = [stageAt(0, 3)];
    const moves = [{ from: 'meeting', to: 'proposal', count: 3 }];
    await show(
      reportWith({
        pipelines: [
          pipelineWith({ name: 'Sales', stages }),
          pipelineWith({ id: 'renewals', name: 'Renewals', stages, transitions: moves }),
        ],
      }),
    );
    const parts = [...document.querySelectorAll('.month-pipeline')].map((part) => part.textContent);
    expect(parts[0]).toContain('SalesNo deal moved');
    expect(parts[1]).toContain('RenewalsDeals moved 3 times');
    expect(said()).toContain('Renewals: No deal stayed in a stage longer than its target.');
    await show(reportWith({ pipelines: [pipelineWith({ name: 'Sales', stages })] }));
    expect(said()).not.toContain('Sales');
  });

  test('given a deal, then its row leads to it', async () => {
    await show(smallReport('en'));
    expect(named<HTMLAnchorElement>('Alex Morgan').getAttribute('href')).toBe('#deal/deal-0');
  });

  test('given no forecast was frozen, then it says so; given one, how it did', async () => {
    await show(reportWith());
    expect(said()).toContain('No forecast was frozen');
    const forecast = { low: 100, middle: 200, high: 300 };
    for (const [won, how] of [
      [50, 'less than it said'],
      [100, 'within what it said'],
      [301, 'more than it said'],
    ] as const) {
      await show(reportWith({ forecast: { ...forecast, won } }));
      expect(said()).toContain(how);
    }
  });

  test('given there is no deal at all, then it says what would stand here, and there is nothing to take along', async () => {
    await show(reportWith({ isEmpty: true }));
    expect(said()).toContain('There is nothing to report yet');
    expect(() => named('Print')).toThrow();
  });

  test('given names that are markup, then they are text', async () => {
    await show(hardReport('en'));
    expect(document.querySelector('#hostile, img')).toBeNull();
    expect(said()).toContain('<b id="hostile">');
  });
});

describe('the way about', () => {
  test('arrows lead to the months beside, with the same owner, and to none where there is none', async () => {
    await show(fullReport('en'), 'me');
    expect(named('The month before').getAttribute('href')).toBe('#month-end/month=2026-09-01&owner=me');
    expect(named('The month after').getAttribute('href')).toBe('#month-end/month=2026-11-01&owner=me');
    await show(runningReport('en'));
    expect(() => named('The month after')).toThrow();
  });

  test('choosing a month or an owner goes there', async () => {
    const done = await show(fullReport('en'));
    for (const [name, value] of [
      ['Month', '2026-08-01'],
      ['Owner', 'dana'],
    ] as const) {
      const field = named<HTMLSelectElement>(name);
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    expect(done.gone).toEqual(['#month-end/month=2026-08-01', '#month-end/month=2026-10-01&owner=dana']);
  });

  test('the report can be printed and kept, as what is drawn', async () => {
    const done = await show(fullReport('en'));
    await press(named('Print'));
    await press(named('CSV'));
    await press(named('HTML'));
    expect(done.prints).toBe(1);
    expect(done.kept.map((one) => one.split(' ').slice(0, 2))).toEqual([
      ['csv', 'month-report'],
      ['html', 'month-report'],
    ]);
  });

  test('the popup says which month is ready and leads there', async () => {
    await draw(<MonthEndNote month="2026-10-01" />);
    expect(said()).toContain('October 2026');
    expect(named('Read it').getAttribute('href')).toBe('/dashboard.html#month-end/month=2026-10-01');
    await draw(<MonthEndNote month={undefined} />);
    expect(said()).toBe('');
  });
});
