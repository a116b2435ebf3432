import type { Decision } from '../log/log';
import { FaultError } from '../pipeline/fault';
import type { CommandContext } from './context';

/** What a command did to a step; nothing when it was so already. */
export interface StepChange {
  readonly step: string;
  readonly isChanged: boolean;
}

/** Marks a step as done; one that is done already stays so. Throws FaultError for an unknown step. */
export const finishStep = async (
  input: { step: string },
  { read }: CommandContext,
): Promise<Decision<StepChange>> => {
  const step = await read.step(input.step);
  if (!step) throw new FaultError('not-found');
  if (step.state !== 'planned') return { events: [], output: { step: step.id, isChanged: false } };
  const output = { step: step.id, isChanged: true };
  return { events: [{ type: 'step.done', data: { step: step.id }, subjects: [step.id, step.deal] }], output };
};
