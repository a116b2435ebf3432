import type { Decision } from '../log/log';
import { FaultError } from '../pipeline/fault';
import { type Pipeline, type Stage, standing } from '../pipeline/stage';
import type { NewEvent } from '../schema/event.schema';
import type { Inputs } from '../schema/message.schema';
import type { NewVersion } from '../schema/version.schema';
import type { CommandContext } from './context';
import { type CatalogueChange, emptyStages, nameVersion, pipelineOf } from './pipeline.command';

type Change = Inputs['stage.change'];
type Edited = Extract<NewEvent, { type: 'stage.edited' }>['data'];

const COLOURS = 7;

const stageIn = (pipeline: Pipeline, id: string): Stage => {
  const stage = standing(pipeline).find((one) => one.id === id);
  if (!stage) throw new FaultError('not-found');
  return stage;
};

/** A pipeline without an open stage could take no deal, without a won one could win none. */
const checkKinds = (stages: readonly Stage[]): void => {
  for (const kind of ['open', 'won'] as const)
    if (!stages.some((stage) => stage.kind === kind)) throw new FaultError('last-stage');
};

const ordered = (pipeline: string, stages: readonly string[]): NewEvent => ({
  type: 'stages.ordered',
  data: { pipeline, stages: [...stages] },
  subjects: [pipeline],
});

/** The colour that the fewest stages have. */
const freeColour = (stages: readonly Stage[]): number => {
  const uses = Array.from(
    { length: COLOURS },
    (_, at) => stages.filter(({ colour }) => colour === at + 1).length,
  );
  return uses.indexOf(Math.min(...uses)) + 1;
};

/** Adds a stage with a name, before another or as the last of its kind. */
export const addStage = async (
  { pipeline: id, name, kind, before }: Inputs['stage.add'],
  { read, newId }: CommandContext,
): Promise<Decision<CatalogueChange>> => {
  const pipeline = await pipelineOf(id, read);
  if (!name.trim()) throw new FaultError('bad-name');
  const stages = standing(pipeline);
  const stage = newId('stage');
  const firstWon = stages.findIndex((one) => one.kind === 'won');
  const wanted = before === undefined ? -1 : stages.findIndex((one) => one.id === before);
  const place = wanted >= 0 ? wanted : kind === 'open' && firstWon >= 0 ? firstWon : stages.length;
  const ids = stages.map((one) => one.id);
  const facts = { kind, colour: freeColour(stages), targetDays: 14, checklist: [] };
  const category = kind === 'won' ? ('closed' as const) : ('pipeline' as const);
  return {
    events: [
      { type: 'stage.added', data: { pipeline: id, stage, ...facts, category }, subjects: [id] },
      ordered(id, [...ids.slice(0, place), stage, ...ids.slice(place)]),
    ],
    versions: [nameVersion(id, `stage:${stage}`, name)],
    output: { id: stage, isChanged: true },
  };
};

/** Puts the stages of a pipeline in another order. Throws FaultError when it is not the same stages. */
export const orderStages = async (
  { pipeline: id, stages }: Inputs['stages.order'],
  { read }: CommandContext,
): Promise<Decision<CatalogueChange>> => {
  const before = standing(await pipelineOf(id, read)).map((stage) => stage.id);
  const isSameSet = new Set(stages).size === before.length && before.every((one) => stages.includes(one));
  if (!isSameSet || stages.length !== before.length) throw new FaultError('not-found');
  const isChanged = before.some((one, place) => one !== stages[place]);
  return { events: isChanged ? [ordered(id, stages)] : [], output: { id, isChanged } };
};

/** Whether that is the built-in name of a checklist item, in any language. */
export type IsBuiltIn = (item: string, name: string) => boolean;

/**
 * Names of checklist items: a new one gets an id; a built-in one that is renamed becomes a new one, since it may stand
 * in other pipelines too.
 */
const checklistOf = (
  wanted: NonNullable<Change['checklist']>,
  pipeline: Pipeline,
  stage: Stage,
  newId: CommandContext['newId'],
  isBuiltIn: IsBuiltIn,
): { items: string[]; versions: NewVersion[] } => {
  const versions: NewVersion[] = [];
  const items = wanted.map(({ id, name }) => {
    if (!name.trim()) throw new FaultError('bad-name');
    const known = id !== undefined && stage.checklist.includes(id);
    const before = known ? pipeline.items?.[id] : undefined;
    if (known && (before === name.trim() || (before === undefined && isBuiltIn(id, name.trim())))) return id;
    const item = known && before !== undefined ? id : newId('item');
    versions.push(nameVersion(pipeline.id, `item:${item}`, name));
    return item;
  });
  return { items, versions };
};

const editsOf = (change: Change, stage: Stage): Edited[] => {
  const about = { pipeline: change.pipeline, stage: change.stage };
  const { kind, colour, targetDays, staleAfterDays, category } = change;
  const edits: (Edited | false)[] = [
    kind !== undefined && kind !== stage.kind && { ...about, field: 'kind', value: kind },
    colour !== undefined && colour !== stage.colour && { ...about, field: 'colour', value: colour },
    targetDays !== undefined &&
      targetDays !== stage.targetDays && { ...about, field: 'targetDays', value: targetDays },
    staleAfterDays !== undefined &&
      staleAfterDays !== (stage.staleAfterDays ?? null) && {
        ...about,
        field: 'staleAfterDays',
        value: staleAfterDays,
      },
    category !== undefined && category !== stage.category && { ...about, field: 'category', value: category },
  ];
  return edits.filter((one) => one !== false);
};

/**
 * What became of the deals that were ever in a stage depends on its kind: they would be won, or not, without anybody
 * saying so.
 */
const checkKind = async (change: Change, pipeline: Pipeline, stage: Stage, read: CommandContext['read']) => {
  const { kind } = change;
  if (kind === undefined || kind === stage.kind) return;
  checkKinds(standing(pipeline).map((one) => (one.id === stage.id ? { ...one, kind } : one)));
  if ((await read.stagesWithPast()).has(stage.id)) throw new FaultError('stage-has-past');
};

/**
 * Changes what a stage is called and what it is; every change is a fact of its own. Throws FaultError for another kind
 * once a deal has stood there, or when no open or no won stage would be left. `isBuiltIn` knows the words of
 * checklist items.
 */
export const changeStage = async (
  change: Change,
  { read, newId }: CommandContext,
  isBuiltIn: IsBuiltIn = () => true,
): Promise<Decision<CatalogueChange>> => {
  const pipeline = await pipelineOf(change.pipeline, read);
  const stage = stageIn(pipeline, change.stage);
  await checkKind(change, pipeline, stage, read);
  const { pipeline: id } = change;
  const edits = editsOf(change, stage);
  const name = change.name?.trim();
  if (change.name !== undefined && !name) throw new FaultError('bad-name');
  const isRenamed = name !== undefined && name !== stage.name;
  const list = change.checklist && checklistOf(change.checklist, pipeline, stage, newId, isBuiltIn);
  const isOtherList = list && JSON.stringify(list.items) !== JSON.stringify(stage.checklist);
  if (isOtherList) edits.push({ pipeline: id, stage: stage.id, field: 'checklist', value: list.items });
  const renamed: NewEvent = {
    type: 'stage.renamed',
    data: { pipeline: id, stage: stage.id },
    subjects: [id],
  };
  const versions = [
    ...(isRenamed ? [nameVersion(id, `stage:${stage.id}`, name)] : []),
    ...(list?.versions ?? []),
  ];
  return {
    events: [
      ...(isRenamed ? [renamed] : []),
      ...edits.map((data): NewEvent => ({ type: 'stage.edited', data, subjects: [id] })),
    ],
    versions,
    output: { id: stage.id, isChanged: edits.length + versions.length > 0 },
  };
};

/**
 * Retires a stage: its open deals go to another, and it only stands in history then; its id never changes. Throws
 * FaultError when no open or no won stage would be left, or for a stage to which deals cannot go.
 */
export const retireStage = async (
  { pipeline: id, stage: retired, to }: Inputs['stage.retire'],
  { read }: CommandContext,
): Promise<Decision<CatalogueChange>> => {
  const pipeline = await pipelineOf(id, read);
  const stage = stageIn(pipeline, retired);
  stageIn(pipeline, to);
  if (to === retired) throw new FaultError('not-found');
  checkKinds(standing(pipeline).filter((one) => one.id !== retired));
  const moves = stage.kind === 'open' ? await emptyStages([retired], to, read) : [];
  return {
    events: [...moves, { type: 'stage.retired', data: { pipeline: id, stage: retired, to }, subjects: [id] }],
    output: { id: retired, isChanged: true },
  };
};
