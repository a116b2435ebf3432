import type { StepKind } from '../schema/step-kind.schema';

export type { StepKind };

import { addDays, type Day, nextMonday, skipWeekend } from './day';

/** A step put to the person before it is planned. */
export interface ProposedStep {
  readonly kind: StepKind;
  readonly dueDay: Day;
}

/** The step to plan on tagging: an unanswered mail wants a reply today, else a follow-up in three days, never on a weekend. */
export const proposeStep = (today: Day, awaitsReply: boolean): ProposedStep =>
  awaitsReply
    ? { kind: 'reply', dueDay: today }
    : { kind: 'follow-up', dueDay: skipWeekend(addDays(today, 3)) };

/** The day a step is put off to. */
export const postponedDay = (today: Day, until: 'tomorrow' | 'next-week'): Day =>
  until === 'tomorrow' ? addDays(today, 1) : nextMonday(today);
