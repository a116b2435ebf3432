import { DueItem } from '../../../components/due-item';
import type { DueStep } from '../../../lib/pipeline/overview';
import { stepKind } from '../../../lib/schema/step-kind.schema';
import { hardNames } from '../names';
import { linkOf, stepOf, TODAY, withThread } from '../overviews';
import { each, nothing, type Show } from '../show';

const item = (step: DueStep, isBusy = false) => (
  <ul>
    <DueItem step={step} today={TODAY} isBusy={isBusy} link={linkOf(step.thread)} act={nothing} />
  </ul>
);

const show: Show = {
  'one day overdue': () => item(stepOf('Alex Morgan', 1)),
  'long overdue': () => item(stepOf('Alex Morgan', 1234)),
  tomorrow: () => item(stepOf('Alex Morgan', -1)),
  'in a week': () => item(stepOf('Alex Morgan', -7)),
  busy: () => item(stepOf('Alex Morgan', 2), true),
  'nothing known of the person': () => item(stepOf('', 0)),
  'an address for a name': () =>
    item(stepOf('a.very.long.address.of.somebody@subsidiary.corporation.example', 0)),
  'a stage that is gone': () => item({ ...stepOf('Alex Morgan', 0), label: { word: 'gone', colour: 0 } }),
  ...each(
    stepKind.options,
    (kind) => `step ${kind}`,
    (kind) => item({ ...stepOf('Alex Morgan', 0), kind }),
  ),
  'tagged from a thread': () => item(withThread(stepOf('Alex Morgan', 0))),
  ...each(
    hardNames,
    ({ kind }) => `${kind} name, from a thread`,
    ({ name }) => item(withThread(stepOf(name, 34, 1))),
  ),
  ...each(
    hardNames,
    ({ kind }) => `${kind} name`,
    ({ name }) => item(stepOf(name, 34, 1)),
  ),
};
export default show;
