import type { Decision } from '../log/log';
import { FaultError } from '../pipeline/fault';
import { sevenStages } from '../pipeline/seven-stages';
import { type Pipeline, standing } from '../pipeline/stage';
import { templates } from '../pipeline/templates';
import type { NewEvent } from '../schema/event.schema';
import type { Inputs } from '../schema/message.schema';
import type { NewVersion } from '../schema/version.schema';
import type { CommandContext } from './context';
import { moveTo } from './move-deal';
import { placeOf } from './where-to';

/** What a command did to what deals are sorted by; `id` is what it was about. */
export interface CatalogueChange {
  readonly id: string;
  readonly isChanged: boolean;
}

/** A pipeline in which deals can stand. Throws FaultError for a retired or unknown one. */
export const pipelineOf = async (id: string, read: CommandContext['read']): Promise<Pipeline> => {
  const found = (await read.pipelines()).find((one) => one.id === id);
  if (!found || found.isRetired) throw new FaultError('not-found');
  return found;
};

/** The version that names a pipeline, a stage of it or an item: its record holds the names. */
export const nameVersion = (pipeline: string, field: string, name: string): NewVersion => ({
  record: pipeline,
  field,
  value: name.trim(),
});

/** Adds a pipeline from a template; without a name it has the template's own. */
export const addPipeline = async (
  { template, name }: Inputs['pipeline.add'],
  { newId }: CommandContext,
): Promise<Decision<CatalogueChange>> => {
  const pipeline = newId('pipeline');
  const stages = templates[template].map(({ checklist, ...stage }) => ({
    stage: newId('stage'),
    ...stage,
    checklist: [...checklist],
  }));
  // The seven have the name of the pipeline that every installation begins with.
  const data = { pipeline, word: template === 'seven' ? sevenStages.id : template, stages };
  const said = name?.trim();
  return {
    events: [{ type: 'pipeline.added', data, subjects: [pipeline] }],
    versions: said ? [nameVersion(pipeline, 'title', said)] : [],
    output: { id: pipeline, isChanged: true },
  };
};

/** Names a pipeline. Throws FaultError for an unknown one or an empty name. */
export const renamePipeline = async (
  { pipeline: id, name }: Inputs['pipeline.rename'],
  { read }: CommandContext,
): Promise<Decision<CatalogueChange>> => {
  const pipeline = await pipelineOf(id, read);
  if (!name.trim()) throw new FaultError('bad-name');
  if (pipeline.name === name.trim()) return { events: [], output: { id, isChanged: false } };
  return {
    events: [{ type: 'pipeline.renamed', data: { pipeline: id }, subjects: [id] }],
    versions: [nameVersion(id, 'title', name)],
    output: { id, isChanged: true },
  };
};

/** The facts that move the open deals of stages to another; won and lost ones stay where history has them. */
export const emptyStages = async (
  stages: readonly string[],
  to: string | undefined,
  read: CommandContext['read'],
): Promise<NewEvent[]> => {
  const deals = (await Promise.all(stages.map((stage) => read.dealsIn('open', stage)))).flat();
  if (deals.length === 0) return [];
  if (to === undefined || stages.includes(to)) throw new FaultError('stage-in-use');
  if ((await placeOf(read, to)).stage.kind === 'won') throw new FaultError('stage-in-use');
  const moves = (await Promise.all(deals.map((deal) => moveTo(read, deal, to)))).flat();
  return moves.map((move) =>
    move.type === 'deal.moved' ? { ...move, data: { ...move.data, isRetiring: true } } : move,
  );
};

/**
 * Retires a pipeline: its open deals go to a stage of another one, and it only stands in history then. Throws
 * FaultError for the last one, or when it has open deals and it is not said where to.
 */
export const retirePipeline = async (
  { pipeline: id, to }: Inputs['pipeline.retire'],
  { read }: CommandContext,
): Promise<Decision<CatalogueChange>> => {
  const pipeline = await pipelineOf(id, read);
  const others = (await read.pipelines()).filter((one) => one.id !== id && !one.isRetired);
  if (others.length === 0) throw new FaultError('last-pipeline');
  const stages = standing(pipeline).map((stage) => stage.id);
  const moves = await emptyStages(stages, to, read);
  return {
    events: [...moves, { type: 'pipeline.retired', data: { pipeline: id }, subjects: [id] }],
    output: { id, isChanged: true },
  };
};
