import type { Decision } from '../log/log';
import type { Day } from '../pipeline/day';
import { FaultError } from '../pipeline/fault';
import { postponedDay } from '../pipeline/next-step';
import type { CommandContext } from './context';
import type { StepChange } from './finish-step.command';

/** Puts a planned step off to tomorrow or next Monday. Throws FaultError for a step that is not planned. */
export const postponeStep = async (
  input: { step: string; until: 'tomorrow' | 'next-week' },
  { read, today }: CommandContext,
): Promise<Decision<StepChange & { dueDay: Day }>> => {
  const step = await read.step(input.step);
  if (step?.state !== 'planned') throw new FaultError('not-found');
  const dueDay = postponedDay(today, input.until);
  const output = { step: step.id, dueDay, isChanged: step.dueDay !== dueDay };
  if (!output.isChanged) return { events: [], output };
  return {
    events: [{ type: 'step.postponed', data: { step: step.id, dueDay }, subjects: [step.id, step.deal] }],
    output,
  };
};
