import { sevenStages } from '../pipeline/seven-stages';
import type { Pipeline, Stage } from '../pipeline/stage';
import type { LogEvent } from '../schema/event.schema';
import { byId } from './order';

type Added = Extract<LogEvent, { type: 'stage.added' }>['data'];
type Edited = Extract<LogEvent, { type: 'stage.edited' }>['data'];

const stageFrom = ({ stage, word, ...facts }: Omit<Added, 'pipeline'>): Stage => ({
  id: stage,
  ...(word !== undefined && { word }),
  kind: facts.kind,
  colour: facts.colour,
  targetDays: facts.targetDays,
  category: facts.category,
  checklist: facts.checklist,
});

const edit = (stage: Stage, { field, value }: Edited): Stage => {
  if (field !== 'staleAfterDays') return { ...stage, [field]: value };
  const { staleAfterDays: _before, ...rest } = stage;
  return value === null ? rest : { ...rest, staleAfterDays: value };
};

const change = (stages: readonly Stage[], id: string, to: (stage: Stage) => Stage): Stage[] =>
  stages.map((stage) => (stage.id === id ? to(stage) : stage));

/** Stages in an order that is said; one that it does not name stays just before the one that followed it. */
const ordered = (stages: readonly Stage[], order: readonly string[]): Stage[] => {
  const places = stages.map(({ id }, at) => {
    const named = order.indexOf(id);
    const following = stages.slice(at).find((stage) => order.includes(stage.id));
    return named >= 0 ? named : following ? order.indexOf(following.id) - 0.5 : order.length;
  });
  return stages
    .map((stage, at) => ({ stage, place: places[at] as number }))
    .sort((a, b) => a.place - b.place)
    .map(({ stage }) => stage);
};

const apply = (stages: readonly Stage[], event: LogEvent): readonly Stage[] => {
  switch (event.type) {
    case 'stage.added':
      return stages.some(({ id }) => id === event.data.stage) ? stages : [...stages, stageFrom(event.data)];
    case 'stage.edited':
      return change(stages, event.data.stage, (stage) => edit(stage, event.data));
    case 'stage.retired':
      return change(stages, event.data.stage, (stage) => ({ ...stage, retiredTo: event.data.to }));
    case 'stages.ordered':
      return ordered(stages, event.data.stages);
    default:
      return stages;
  }
};

const beginning = (id: string, events: readonly LogEvent[]): Pipeline | undefined => {
  if (id === sevenStages.id) return sevenStages;
  const added = events.find((event) => event.type === 'pipeline.added');
  if (added?.type !== 'pipeline.added') return undefined;
  const { word, stages } = added.data;
  return { id, ...(word !== undefined && { word }), stages: stages.map(stageFrom) };
};

const named = (stage: Stage, name: string | undefined): Stage =>
  name === undefined ? stage : { ...stage, name };

/** Names of checklist items, from the fields of the pipeline's record. */
const itemsOf = (fields: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]) =>
      field.startsWith('item:') ? [[field.slice('item:'.length), value]] : [],
    ),
  );

/**
 * A pipeline from its facts, undone ones left out, and the names in its record; undefined while it was never added.
 * The one of a new installation was never added and stands from the first day.
 */
export const foldPipeline = (
  id: string,
  events: readonly LogEvent[],
  fields: Readonly<Record<string, string>>,
): Pipeline | undefined => {
  const start = beginning(id, events);
  if (!start) return undefined;
  const stages = [...events].sort(byId).reduce(apply, start.stages);
  const inOrder = [
    ...stages.filter(({ retiredTo }) => retiredTo === undefined),
    ...stages.flatMap((stage, place) => (stage.retiredTo === undefined ? [] : [{ ...stage, place }])),
  ];
  return {
    ...start,
    ...(fields.title !== undefined && { name: fields.title }),
    ...(events.some(({ type }) => type === 'pipeline.retired') && { isRetired: true }),
    stages: inOrder.map((stage) => named(stage, fields[`stage:${stage.id}`])),
    items: itemsOf(fields),
  };
};
