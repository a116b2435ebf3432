import { MonthEndView } from '../../../components/dashboard/month-end/month-end-view';
import type { MonthEnd } from '../../../lib/pipeline/month-end';
import { InMain } from '../in-main';
import {
  fullReport,
  hardReport,
  pipelinesReport,
  reportWith,
  runningReport,
  smallReport,
} from '../month-data';
import { owners } from '../people-data';
import { nothing, type Show } from '../show';

const view = (report: MonthEnd, owner = '') => (
  <InMain>
    <MonthEndView
      report={report}
      owners={owners}
      teams={[]}
      owner={owner}
      go={nothing}
      print={nothing}
      keep={nothing}
    />
  </InMain>
);

const show: Show = {
  'after a year of work': ({ words }) => view(fullReport(words.language)),
  'three deals': ({ words }) => view(smallReport(words.language)),
  'not over, of one owner': ({ words }) => view(runningReport(words.language), 'me'),
  'nothing happened': () => view(reportWith()),
  'no deal at all': () => view(reportWith({ isEmpty: true, months: [] })),
  'two pipelines': ({ words }) => view(pipelinesReport(words.language, 2)),
  'five pipelines with hostile names': ({ words }) => view(hardReport(words.language, 5)),
  'long and hostile names': ({ words }) => view(hardReport(words.language)),
};
export default show;
