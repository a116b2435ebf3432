import type { Day } from '../pipeline/day';
import type { LogEvent } from '../schema/event.schema';
import type { StepKind } from '../schema/step-kind.schema';
import { isCatalogueEvent } from './catalogue-event';

/** A planned step of a deal and what became of it. */
export interface StepRow {
  readonly id: string;
  readonly deal: string;
  readonly kind: StepKind;
  readonly dueDay: Day;
  readonly state: 'planned' | 'done' | 'dropped';
  readonly doneOn?: Day;
}

const change = (steps: Map<string, StepRow>, id: string, to: (step: StepRow) => StepRow): void => {
  const before = steps.get(id);
  if (before) steps.set(id, to(before));
};

const apply = (steps: Map<string, StepRow>, setBy: Map<string, string>, event: LogEvent): void => {
  if (isCatalogueEvent(event)) return;
  switch (event.type) {
    case 'step.postponed': {
      const { step, dueDay } = event.data;
      if ((setBy.get(step) ?? '') > event.id) return;
      setBy.set(step, event.id);
      change(steps, step, (before) => ({ ...before, dueDay }));
      return;
    }
    case 'step.done':
      change(steps, event.data.step, (before) => ({ ...before, state: 'done', doneOn: event.on }));
      return;
    case 'step.dropped':
      change(steps, event.data.step, (before) => ({ ...before, state: 'dropped' }));
      return;
    case 'step.planned':
    case 'deal.opened':
    case 'deal.moved':
    case 'deal.won':
    case 'deal.lost':
    case 'deal.reopened':
    case 'deal.edited':
    case 'deal.checked':
    case 'deal.followed':
    case 'deal.joined':
    case 'deal.left':
    case 'deal.tagged':
    case 'people.linked':
    case 'people.parted':
    case 'fact.redated':
    case 'note.added':
    case 'undone':
      return;
    default:
      unknown(event);
  }
};

const unknown = (_event: never): void => undefined;

/** The steps of one deal from its facts in order of happening; none while the deal was never opened. */
export const foldAgenda = (events: readonly LogEvent[]): StepRow[] => {
  if (!events.some((event) => event.type === 'deal.opened')) return [];
  const steps = new Map<string, StepRow>();
  for (const event of events) {
    if (event.type !== 'step.planned') continue;
    const { step, deal, kind, dueDay } = event.data;
    steps.set(step, { id: step, deal, kind, dueDay, state: 'planned' });
  }
  const setBy = new Map<string, string>();
  for (const event of events) apply(steps, setBy, event);
  return [...steps.values()];
};
