import type { StepKind } from '../schema/step-kind.schema';

export type { StepKind };

import { addDays, type Day, nextMonday, skipWeekend } from './day';

/** The kinds of steps, as they are offered. */
export const STEP_KINDS: readonly StepKind[] = ['reply', 'follow-up', 'call', 'meet', 'send'];

/** The days that are offered for a step by one press, each with the key of its word. */
export const nearDays = (today: Day) =>
  [
    ['when_today', today],
    ['when_tomorrow', addDays(today, 1)],
    ['when_three_days', skipWeekend(addDays(today, 3))],
    ['when_next_week', nextMonday(today)],
  ] as const;

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
