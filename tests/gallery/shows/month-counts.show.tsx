import { MonthCounts } from '../../../components/month-counts';
import { countsWith } from '../overviews';
import type { Show } from '../show';

const show: Show = {
  none: ({ words }) => <MonthCounts counts={countsWith(words.language)} />,
  some: ({ words }) => <MonthCounts counts={countsWith(words.language, [14, 11], [3, 2], [4, 6])} />,
  'very many': ({ words }) => (
    <MonthCounts counts={countsWith(words.language, [123_456, 98_765], [12_345, 9_876], [4_321, 1_234])} />
  ),
};
export default show;
