import type { Decision } from '../log/log';
import { FaultError } from '../pipeline/fault';
import type { CommandContext } from './context';

/** Marks a step as done; one that is done already stays so. Throws FaultError for an unknown step. */
export const finishStep = async (
  input: { step: string },
  { read }: CommandContext,
): Promise<Decision<{ step: string }>> => {
  const step = await read.step(input.step);
  if (!step) throw new FaultError('not-found');
  const output = { step: step.id };
  if (step.state !== 'planned') return { events: [], output };
  return { events: [{ type: 'step.done', data: { step: step.id }, subjects: [step.id, step.deal] }], output };
};
