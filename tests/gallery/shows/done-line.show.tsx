import { DoneLine } from '../../../components/done-line';
import { type FaultCode, FaultError } from '../../../lib/pipeline/fault';
import { hardNames } from '../names';
import { each, nothing, type Show } from '../show';

const faults: readonly FaultCode[] = [
  'refused',
  'bad-input',
  'not-found',
  'storage',
  'blocked',
  'not-granted',
];

const show: Show = {
  'nothing to say': () => <DoneLine said={undefined} />,
  'done, with undo': ({ words }) => (
    <DoneLine
      said={{
        text: words.say('step_done', { step: words.name('step', 'reply'), person: 'Alex Morgan' }),
        undo: nothing,
      }}
    />
  ),
  undone: ({ words }) => <DoneLine said={{ text: words.say('undone') }} />,
  'no answer': () => <DoneLine said={{ error: new Error('lost'), retry: nothing }} />,
  ...each(
    faults,
    (code) => `fault ${code}`,
    (code) => (
      <DoneLine said={{ error: new FaultError(code), ...(code === 'storage' && { retry: nothing }) }} />
    ),
  ),
  ...each(
    hardNames,
    ({ kind }) => `${kind} name`,
    ({ name }, { words }) => (
      <DoneLine
        said={{
          text: words.say('step_postponed', {
            step: words.name('step', 'follow-up'),
            person: name,
            day: words.day('2026-11-30', '2026-11-24'),
          }),
          undo: nothing,
        }}
      />
    ),
  ),
};
export default show;
