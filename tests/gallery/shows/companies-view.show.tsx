import { CompaniesView } from '../../../components/dashboard/people/companies-view';
import type { CompanyLine, Lines } from '../../../lib/pipeline/people-pages';
import { hardNames } from '../names';
import { companyOf, owners, part } from '../people-data';
import { nothing, type Show } from '../show';

const view = (companies: Lines<CompanyLine>, text = '') => (
  <div style={{ padding: '14px' }}>
    <CompaniesView companies={companies} owners={owners.slice(0, 2)} asked={{ text }} ask={nothing} />
  </div>
);

const show: Show = {
  'none yet': () => view(part([])),
  'none found': () => view(part([]), 'zzz'),
  many: () =>
    view(
      part(
        [
          companyOf('Pinecrest', 1),
          companyOf('Lumen Optics', 3),
          companyOf('Балкан стомана ООД', 8, { domains: ['balkan-steel.example', 'bs.example'], lost: 14 }),
          companyOf('شركة الأرز', 0, { domains: [] }),
          companyOf('', 2, { won: 1234 }),
        ],
        0,
        812,
      ),
    ),
  'long and hostile names': () =>
    view(
      part(
        hardNames.map(({ name }, place) =>
          companyOf(name, 5, {
            domains: ['a-very-long-subdomain.corporation.example'],
            people: hardNames.map((one, turn) => ({ id: `${place}-${turn}`, name: one.name })),
          }),
        ),
      ),
    ),
};
export default show;
