import { HappeningRow } from '../../../components/dashboard/deal/happening-row';
import { richDeal } from '../deal-data';
import { everyHappening } from '../deal-happenings';
import { InMain } from '../in-main';
import { TODAY } from '../overviews';
import type { Show } from '../show';

const show: Show = {
  'every kind': () => (
    <InMain>
      <ol>
        {everyHappening.map((happening) => (
          <HappeningRow key={happening.id} happening={happening} deal={richDeal()} today={TODAY} others={0} />
        ))}
      </ol>
    </InMain>
  ),
};
export default show;
