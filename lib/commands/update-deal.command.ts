import type { Decision } from '../log/log';
import { FaultError } from '../pipeline/fault';
import type { Money } from '../pipeline/money';
import { sevenStages, stageOf } from '../pipeline/seven-stages';
import type { DealRow } from '../projections/deal.projection';
import type { NewEvent } from '../schema/event.schema';
import type { Inputs } from '../schema/message.schema';
import type { NewVersion } from '../schema/version.schema';
import type { CommandContext } from './context';
import { onePersonWith } from './one-person.query';

/** What was changed on a deal; nothing when all was so already. */
export interface DealChange {
  readonly deal: string;
  readonly isChanged: boolean;
}

type Input = Omit<Inputs['deal.update'], 'address'>;

const isSameMoney = (a: Money | null | undefined, b: Money | null | undefined): boolean =>
  (a?.minor ?? null) === (b?.minor ?? null) && (a?.currency ?? null) === (b?.currency ?? null);

const moveOf = (input: Input, deal: DealRow): NewEvent[] => {
  if (input.stage === undefined || (input.stage === deal.stage && deal.status === 'open')) return [];
  const stage = stageOf(sevenStages, input.stage);
  if (!stage) throw new FaultError('bad-input');
  const about = { data: { deal: deal.id, stage: stage.id }, subjects: [deal.id, ...deal.personIds] };
  if (stage.kind === 'won') return deal.status === 'won' ? [] : [{ type: 'deal.won', ...about }];
  return [{ type: deal.status === 'open' ? 'deal.moved' : 'deal.reopened', ...about }];
};

const amountOf = (input: Input, deal: DealRow): NewEvent[] => {
  if (input.amount === undefined || isSameMoney(input.amount, deal.amount)) return [];
  const data = { deal: deal.id, field: 'amount' as const, value: input.amount };
  return [{ type: 'deal.edited', data, subjects: [deal.id, ...deal.personIds] }];
};

/**
 * Changes a deal by one command: stage, amount, next step, note, company; `on` back-dates all of it. Entering a
 * stage of the kind `won` wins the deal. Throws FaultError for an unknown deal or stage, or a day that is not yet
 * or was before the deal.
 */
export const updateDeal = async (
  input: Input,
  { read, today, newId }: CommandContext,
): Promise<Decision<DealChange>> => {
  const deal = await read.deal(input.deal);
  if (!deal) throw new FaultError('not-found');
  if (input.on !== undefined && (input.on > today || input.on < deal.openedOn))
    throw new FaultError('bad-day');
  const subjects = [deal.id, ...deal.personIds];
  const events: NewEvent[] = [...moveOf(input, deal), ...amountOf(input, deal)];
  const versions: NewVersion[] = [];
  if (input.step) {
    const step = newId('step');
    events.push({
      type: 'step.planned',
      data: { step, deal: deal.id, ...input.step },
      subjects: [step, ...subjects],
    });
  }
  const note = input.note?.trim();
  if (note) {
    const id = newId('note');
    events.push({ type: 'note.added', data: { note: id, deal: deal.id }, subjects: [id, ...subjects] });
    versions.push({ record: id, field: 'text', value: note });
  }
  const company = input.company?.trim();
  const [person] = deal.personIds;
  if (person && company !== undefined) {
    const record = await read.record(person);
    // What is said of a person is said of all records that are this person.
    for (const { id, fields } of record ? await onePersonWith(record, read) : []) {
      const isOther = company !== (fields.company ?? '');
      if (isOther && (id === person || fields.company !== undefined))
        versions.push({ record: id, field: 'company', value: company || null });
    }
  }
  const dated =
    input.on === undefined ? events : events.map((event) => ({ ...event, on: input.on as string }));
  return {
    events: dated,
    versions,
    output: { deal: deal.id, isChanged: events.length + versions.length > 0 },
  };
};
