import { DuplicatesView } from '../../../components/dashboard/people/duplicates-view';
import type { DuplicatePair } from '../../../lib/pipeline/people-pages';
import { hardNames } from '../names';
import { hardPair, pairs } from '../people-data';
import type { Show } from '../show';

const view = (some: readonly DuplicatePair[]) => (
  <div style={{ padding: '14px' }}>
    <DuplicatesView pairs={some} />
  </div>
);

const show: Show = {
  none: () => view([]),
  one: () => view(pairs.slice(0, 1)),
  several: () => view(pairs),
  'long and hostile names': () => view(hardNames.map(({ name }) => hardPair(name))),
};
export default show;
