import { ForecastView } from '../../../components/dashboard/forecast/forecast-view';
import { TrialPart } from '../../../components/dashboard/forecast/trial-part';
import type { ForecastPage, WhatIf } from '../../../lib/pipeline/forecast';
import { forecastOfHardNames, forecastOfThree, forecastOfYear, triedOf } from '../forecast-page-data';
import { InMain } from '../in-main';
import { hardNames } from '../names';
import { nothing, type Show } from '../show';

const view = (page: ForecastPage, asked: Readonly<Record<string, string>> = {}) => (
  <InMain>
    <ForecastView page={page} asked={asked} ask={nothing} attempt={async (what) => triedOf(page, what)} />
  </InMain>
);

const some = (name: string): readonly { readonly what: WhatIf; readonly name: string }[] => [
  { what: { does: 'win', deal: 'deal 0' }, name: 'Alex Morgan' },
  { what: { does: 'lose', deal: 'deal 1' }, name },
  { what: { does: 'slip', deal: 'deal 2' }, name: 'Mia Chen' },
  { what: { does: 'amount', deal: 'deal 3', minor: 1_250_000 }, name: 'Борис Димитров' },
  { what: { does: 'add', minor: 500_000, chance: 0.4 }, name: '' },
];

const trial = (name: string, error?: unknown) => {
  const page = forecastOfYear();
  const changes = some(name).map((one, place) => ({ ...one, id: `${place}` }));
  const tried = triedOf(
    page,
    changes.map(({ what }) => what),
  );
  return (
    <InMain>
      <div class="lines-place forecast">
        <TrialPart
          home="EUR"
          trial={{
            changes,
            tried: error === undefined ? tried : undefined,
            error,
            isWaiting: false,
            isFull: error !== undefined,
            try: nothing,
            takeBack: nothing,
            clear: nothing,
            retry: nothing,
          }}
        />
      </div>
    </InMain>
  );
};

const show: Show = {
  'a year of history': () => view(forecastOfYear()),
  'a few things tried': () => trial('Ivana Petrova'),
  'too much tried, of a long name, and it failed': () => trial(hardNames[1]?.name ?? '', new Error('x')),
  'three open deals, none closed': () => view(forecastOfThree()),
  'long and hostile names, every note': () =>
    view(forecastOfHardNames(), { owner: 'dana', ahead: 'this-month' }),
  'no open deal, two months over, no quota': () => {
    const year = forecastOfYear();
    return view({
      ...year,
      deals: [],
      dealCount: 0,
      span: 'this-quarter',
      spans: year.spans.map(({ quota: _quota, record: _record, ...span }) => span),
      months: year.months.slice(-4).map(({ quota: _quota, ...month }) => month),
      methods: year.methods.map((one) => ({ ...one, months: 2 })),
    });
  },
  'no deal': () => view(forecastOfYear({ isEmpty: true })),
};
export default show;
