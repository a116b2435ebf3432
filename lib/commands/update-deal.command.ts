import type { Decision } from '../log/log';
import { FaultError } from '../pipeline/fault';
import type { DealRow } from '../projections/deal.projection';
import type { NewEvent } from '../schema/event.schema';
import type { Inputs } from '../schema/message.schema';
import type { NewVersion } from '../schema/version.schema';
import { checkDay } from './check-day';
import type { CommandContext } from './context';
import { type Around, editsOf, textsOf } from './edit-deal';
import { moveTo } from './move-deal';
import { onePerson, onePersonWith } from './one-person.query';
import { beginningOf } from './where-to';

/** What was changed on a deal; nothing when all was so already. */
export interface DealChange {
  readonly deal: string;
  readonly isChanged: boolean;
}

type Input = Omit<Inputs['deal.update'], 'address'>;

/** What is said of the company of a person is said of all records that are this person. */
const companyOf = async (
  { company }: Input,
  deal: DealRow,
  read: CommandContext['read'],
  through: string | undefined,
): Promise<NewVersion[]> => {
  const named = through === undefined ? [] : await onePerson([through], read);
  const person = deal.personIds.find((id) => named.some((one) => one.id === id)) ?? deal.personIds[0];
  const record = person === undefined || company === undefined ? undefined : await read.record(person);
  if (!record || company === undefined) return [];
  const said = company.trim();
  const records = await onePersonWith(record, read);
  return records
    .filter(({ fields }) => said !== (fields.company ?? ''))
    .filter(({ id, fields }) => id === person || fields.company !== undefined)
    .map(({ id }) => ({ record: id, field: 'company', value: said || null }));
};

/** Where a deal is to go: a stage, or the beginning of another pipeline. */
const stageOf = async (input: Input, deal: DealRow, read: CommandContext['read']): Promise<string> => {
  if (input.stage !== undefined) return input.stage;
  if (input.pipeline === undefined || input.pipeline === deal.pipeline) return deal.stage;
  return (await beginningOf(read, input.pipeline)).stage.id;
};

const isMove = ({ stage, pipeline }: Input, deal: DealRow): boolean =>
  stage !== undefined || (pipeline !== undefined && pipeline !== deal.pipeline);

/**
 * Changes a deal by one command: stage, fields, own fields, tags, next step, note, title, company; `on` back-dates all
 * of it. Entering a stage of the kind `won` wins the deal. An amount in another currency keeps the rate of that moment.
 * Throws FaultError for an unknown deal or stage, for what is on no list, or a day that is not yet or was before the
 * deal.
 */
export const updateDeal = async (
  input: Input,
  { read, today, newId }: CommandContext,
  around: Around = { home: 'EUR', rates: {} },
): Promise<Decision<DealChange>> => {
  const deal = await read.deal(input.deal);
  if (!deal) throw new FaultError('not-found');
  await checkDay(input.on, deal, read, today, isMove(input, deal));
  const subjects = [deal.id, ...deal.personIds];
  const known = (await read.record(deal.id))?.fields ?? {};
  const versions: NewVersion[] = [
    ...textsOf(input, deal, known),
    ...(await companyOf(input, deal, read, around.through)),
  ];
  const events: NewEvent[] = [
    ...(isMove(input, deal) ? await moveTo(read, deal, await stageOf(input, deal, read)) : []),
    ...editsOf(input, deal, await read.lists(), around),
  ];
  if (input.step) {
    const step = newId('step');
    const data = { step, deal: deal.id, ...input.step };
    events.push({ type: 'step.planned', data, subjects: [step, ...subjects] });
  }
  const note = input.note?.trim();
  if (note) {
    const id = newId('note');
    events.push({ type: 'note.added', data: { note: id, deal: deal.id }, subjects: [id, ...subjects] });
    versions.push({ record: id, field: 'text', value: note });
  }
  const { on } = input;
  return {
    events: on === undefined ? events : events.map((event) => ({ ...event, on })),
    versions,
    output: { deal: deal.id, isChanged: events.length + versions.length > 0 },
  };
};
