import type { Asked } from '../../../components/dashboard/people/list-bar';
import { PeopleView } from '../../../components/dashboard/people/people-view';
import type { Owner } from '../../../lib/pipeline/lists';
import type { Lines, PersonLine } from '../../../lib/pipeline/people-pages';
import { hardPeople, lineOf, manyPeople, owners, part } from '../people-data';
import { nothing, type Show } from '../show';

const view = (people: Lines<PersonLine>, some: readonly Owner[] = owners.slice(0, 1), asked: Asked = {}) => (
  <div style={{ padding: '14px' }}>
    <PeopleView people={people} owners={some} asked={asked} ask={nothing} />
  </div>
);

const show: Show = {
  'nobody yet': () => view(part([])),
  'nobody found': () => view(part([]), owners, { text: 'zzz' }),
  one: () => view(part([lineOf(0)])),
  many: () => view(part(manyPeople)),
  'several owners, the second page of many': () => view(part(manyPeople, 100, 3412), owners.slice(0, 2)),
  'long and hostile names': () => view(part(hardPeople), owners),
};
export default show;
