import { isPipelineId } from '../pipeline/seven-stages';
import type { StageLabel } from '../pipeline/stage-label';
import { byHappening } from '../projections/order';
import { withoutUndone } from '../projections/undone';
import type { LogEvent } from '../schema/event.schema';
import { namesThen } from './names-then';
import type { View } from './view';

/** What was changed of a pipeline. */
export type PipelineTurn =
  | 'stage-added'
  | 'stage-retired'
  | 'order'
  | 'target'
  | 'checklist'
  | 'kind'
  | 'category'
  | 'stale';

/** A change of a pipeline that may change how deals go through it; names and colours are none. */
export interface PipelineChanged {
  /** The command that made it. */
  readonly id: string;
  readonly on: string;
  readonly turns: readonly {
    readonly turn: PipelineTurn;
    readonly days?: number;
    readonly label?: StageLabel;
  }[];
  /** The stage it is about, when it is about one. */
  readonly stage?: string;
}

const OF_FIELD = {
  targetDays: 'target',
  checklist: 'checklist',
  kind: 'kind',
  category: 'category',
  staleAfterDays: 'stale',
} as const;

const turnOf = (event: LogEvent): { turn: PipelineTurn; stage?: string; days?: number } | undefined => {
  const { type, data } = event;
  if (type === 'stage.added') return { turn: 'stage-added', stage: data.stage };
  if (type === 'stage.retired') return { turn: 'stage-retired', stage: data.stage };
  if (type === 'stages.ordered') return { turn: 'order' };
  if (type !== 'stage.edited' || data.field === 'colour') return undefined;
  const days = typeof data.value === 'number' ? { days: data.value } : {};
  return { turn: OF_FIELD[data.field], stage: data.stage, ...days };
};

/** The changes of a pipeline that count, the latest first, with the names its stages had then. */
export const changesOf = async (pipeline: string, view: View): Promise<PipelineChanged[]> => {
  if (!isPipelineId(pipeline)) return [];
  const facts = withoutUndone(await view.read.of(pipeline)).sort(byHappening);
  const labelThen = await namesThen(view.pipelines, view.read);
  const found = new Map<string, PipelineChanged>();
  for (const event of facts) {
    const turned = turnOf(event);
    if (!turned) continue;
    const { turn, stage, days } = turned;
    const label = stage && labelThen(stage, view.label({ stage, status: 'open' }), event.id);
    const before = found.get(event.command);
    const told = { turn, ...(days !== undefined && { days }), ...(label && { label }) };
    found.set(event.command, {
      id: event.command,
      on: event.on,
      turns: [...(before?.turns ?? []), told],
      ...(stage !== undefined && { stage }),
    });
  }
  return [...found.values()].reverse();
};
