import { MonthEndNote } from '../../../components/month-end-note';
import type { Show } from '../show';

const show: Show = {
  'a month is ready': () => <MonthEndNote month="2026-10-01" />,
};
export default show;
