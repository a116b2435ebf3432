import { worthOf } from '../../../components/dashboard/month-end/most';
import { DealsBehind, type Shown } from '../../../components/dashboard/numbers/deals-behind';
import { addDays } from '../../../lib/pipeline/day';
import type { Behind, DealBehind } from '../../../lib/pipeline/numbers';
import { sevenStages } from '../../../lib/pipeline/seven-stages';
import { InMain } from '../in-main';
import { hardNames } from '../names';
import { numbersWith } from '../numbers-data';
import { TODAY } from '../overviews';
import { type Look, nothing, type Show } from '../show';

const STATUSES = ['open', 'won', 'lost'] as const;
const PEOPLE = ['Alex Morgan', 'Ivana Petrova', '', 'Jürgen Weiß', 'Борис Димитров', 'ليلى حداد'];

const dealOf = (place: number, otherwise: Partial<DealBehind> = {}): DealBehind => {
  const status = STATUSES[place % 3] ?? 'open';
  const company = ['Pinecrest', 'Lumen Optics', undefined][place % 3];
  return {
    deal: `deal-${place}`,
    person: PEOPLE[place % PEOPLE.length] ?? '',
    ...(company && { company }),
    status,
    stage: sevenStages.stages[place % 6]?.id ?? '',
    openedOn: addDays(TODAY, -11 * place),
    ...(status !== 'open' && { closedOn: addDays(TODAY, -place) }),
    ...(place % 4 !== 2 && { amount: 123_400 * (place + 1) }),
    ...otherwise,
  };
};

const some = (count: number): DealBehind[] => Array.from({ length: count }, (_, place) => dealOf(place));

const view =
  (
    deals: readonly DealBehind[],
    number = 'new-leads',
    shown: Partial<Shown> = {},
    all: Partial<Behind> = {},
  ) =>
  ({ words }: Look) => (
    <InMain>
      <DealsBehind
        number={number}
        numbers={numbersWith(words.language)}
        behind={{ deals, count: deals.length, sum: worthOf(deals), ...all }}
        pipelines={[sevenStages]}
        shown={{ by: 'openedOn', isFalling: true, from: 0, ...shown }}
        show={nothing}
      />
    </InMain>
  );

const show: Show = {
  none: view([]),
  one: view(some(1)),
  many: view(some(9), 'win-loss', { by: 'amount', isFalling: false }),
  'the second page of very many': view(some(212), 'open-deals', { from: 100 }),
  'more than are listed': view(some(120), 'new-leads', {}, { count: 1234, sum: 98_765_432_100 }),
  'long and hostile names': view(
    hardNames.map(({ name }, place) =>
      dealOf(place, { person: name, company: name, amount: 12_345_678_900 }),
    ),
  ),
};
export default show;
