import type { Decision } from '../log/log';
import { FaultError } from '../pipeline/fault';
import { normaliseIdentity } from '../pipeline/identity';
import { ME } from '../pipeline/lists';
import { proposeStep } from '../pipeline/next-step';
import type { RecordRow } from '../projections/record.projection';
import type { NewEvent } from '../schema/event.schema';
import type { Inputs } from '../schema/message.schema';
import type { NewVersion } from '../schema/version.schema';
import type { CommandContext } from './context';
import { checkNever } from './never';
import { dealsOf, onePerson } from './one-person.query';
import { detailVersions, identityVersion, isOwnIdentity } from './person-record';
import { beginningOf } from './where-to';

/** What tagging made, or found already there. */
export interface Tracked {
  readonly deal: string;
  readonly person: string;
  /** The step that was planned; absent when the person was tagged already. */
  readonly step?: string;
}

type Input = Inputs['deal.track'];

const isKnownBy = ({ fields }: RecordRow, identity: string): boolean => isOwnIdentity(fields, identity);

const personRecord = (input: Input, address: string, person: string, id: string): NewVersion[] => [
  identityVersion(person, address, id),
  ...detailVersions(person, input),
];

const threadRecord = ({ site, thread }: Input, deal: string): NewVersion[] => {
  if (!thread) return [];
  const place = { site, account: thread.account, thread: thread.thread };
  return [
    { record: deal, field: 'thread', value: JSON.stringify(place) },
    ...(thread.subject ? [{ record: deal, field: 'title', value: thread.subject }] : []),
  ];
};

/**
 * Tags somebody: a deal in the first stage with a next step. Who is tagged already keeps the open deal and gets
 * no second one; who was won or lost before gets a new deal. Throws FaultError for what is no
 * address of a mailbox or a profile, and for somebody who is never to be added (`askedHash` is their keyed hash).
 */
export const trackDeal = async (
  input: Input,
  { read, today, newId }: CommandContext,
  askedHash?: string,
): Promise<Decision<Tracked>> => {
  const address = normaliseIdentity(input.address);
  if (address === undefined) throw new FaultError('bad-input');
  await checkNever(address, read, askedHash);
  const records = await onePerson([address], read);
  // The record with that very address, where several are one person.
  const [known] = [...records].sort((a, b) => Number(isKnownBy(b, address)) - Number(isKnownBy(a, address)));
  const deals = await dealsOf(records, read);
  const open = deals.find(({ status }) => status === 'open');
  if (known && open) return { events: [], output: { deal: open.id, person: known.id } };
  const person = known?.id ?? newId('person');
  const deal = newId('deal');
  const step = newId('step');
  const { pipeline, stage } = await beginningOf(read);
  const { kind, dueDay } = proposeStep(today, input.awaitsReply);
  const origin = { source: input.site };
  const people = [{ person, role: 'unknown' as const }];
  const opened: NewEvent = {
    type: 'deal.opened',
    data: { deal, stage: stage.id, people, owner: ME, source: input.site },
    subjects: [deal, person],
    pipeline: pipeline.id,
    origin,
  };
  const planned: NewEvent = {
    type: 'step.planned',
    data: { step, deal, kind, dueDay },
    subjects: [step, deal, person],
    origin,
  };
  return {
    events: [opened, planned],
    versions: [
      ...(known ? [] : personRecord(input, address, person, newId('address'))),
      ...threadRecord(input, deal),
    ],
    output: { deal, person, step },
  };
};
