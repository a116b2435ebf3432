import { DueList } from '../../../components/due-list';
import type { DueStep } from '../../../lib/pipeline/overview';
import { hardNames } from '../names';
import { linkOf, manySteps, stepOf, TODAY } from '../overviews';
import { nothing, type Show } from '../show';

const list = (steps: readonly DueStep[], { more = 0, busy }: { more?: number; busy?: string } = {}) => (
  <div class="popup">
    <DueList steps={steps} more={more} today={TODAY} busy={busy} linkOf={linkOf} act={nothing} />
  </div>
);

const show: Show = {
  empty: () => list([]),
  'only to come': () => list([stepOf('Alex Morgan', -2)]),
  one: () => list([stepOf('Alex Morgan', 0)]),
  overdue: () => list([stepOf('Alex Morgan', 3), stepOf('Ivana Petrova', 1, 1)]),
  many: () => list(manySteps),
  'more than are listed': () => list([stepOf('Alex Morgan', 0)], { more: 1234 }),
  busy: () =>
    list([stepOf('Alex Morgan', 0), stepOf('Mia Chen', 0, 1)], { busy: stepOf('Mia Chen', 0, 1).id }),
  'long names': () => list(hardNames.map(({ name }, place) => stepOf(name, 3 - place, place))),
};
export default show;
