import type { LogReader } from '../log/read';
import { FaultError } from '../pipeline/fault';
import { type Pipeline, type Stage, standing } from '../pipeline/stage';
import type { DealRow } from '../projections/deal.projection';

/** A place a deal can be put. */
export interface Place {
  readonly pipeline: Pipeline;
  readonly stage: Stage;
}

/** The pipeline in which new deals begin unless another is named: the first that is not retired. */
const usual = (pipelines: readonly Pipeline[]): Pipeline | undefined =>
  pipelines.find(({ isRetired }) => !isRetired);

/** Where a new deal begins: the first open stage of a pipeline. Throws FaultError when there is none. */
export const beginningOf = async (
  read: Pick<LogReader, 'pipelines'>,
  pipeline?: string | undefined,
): Promise<Place> => {
  const all = await read.pipelines();
  const wanted = pipeline === undefined ? usual(all) : all.find(({ id }) => id === pipeline);
  const stage = wanted && standing(wanted).find(({ kind }) => kind === 'open');
  if (!wanted || wanted.isRetired || !stage) throw new FaultError('not-found');
  return { pipeline: wanted, stage };
};

/** The place of a stage in which deals can stand. Throws FaultError for a retired or unknown one. */
export const placeOf = async (read: Pick<LogReader, 'pipelines'>, stage: string): Promise<Place> => {
  for (const pipeline of await read.pipelines()) {
    const found = pipeline.isRetired ? undefined : standing(pipeline).find(({ id }) => id === stage);
    if (found) return { pipeline, stage: found };
  }
  throw new FaultError('bad-input');
};

/** The stage in which deals can stand that took over from a retired one; itself while it stands. */
const successorOf = (pipeline: Pipeline, id: string): Stage | undefined => {
  const seen = new Set<string>();
  let stage = pipeline.stages.find((one) => one.id === id);
  while (stage?.retiredTo !== undefined && !seen.has(stage.id)) {
    seen.add(stage.id);
    const { retiredTo } = stage;
    stage = pipeline.stages.find((one) => one.id === retiredTo);
  }
  return stage?.retiredTo === undefined ? stage : undefined;
};

/** Where a deal that stood in those stages can be open: the last of them that is open, else where new deals begin. */
export const openPlaceFor = async (
  read: Pick<LogReader, 'pipelines'>,
  stages: readonly string[],
): Promise<Place> => {
  const pipelines = (await read.pipelines()).filter(({ isRetired }) => !isRetired);
  for (const id of [...stages].reverse()) {
    const pipeline = pipelines.find((one) => one.stages.some((stage) => stage.id === id));
    const stage = pipeline && successorOf(pipeline, id);
    if (pipeline && stage?.kind === 'open') return { pipeline, stage };
  }
  return beginningOf(read);
};

/** Whether a deal, while it is open, stands in an open stage of one of the pipelines. */
export const isPlaced = (
  { pipeline, stage, status }: Pick<DealRow, 'pipeline' | 'stage' | 'status'>,
  pipelines: readonly Pipeline[],
): boolean => {
  const own = pipelines.find(({ id, isRetired }) => id === pipeline && !isRetired);
  const isThere = own && standing(own).some(({ id, kind }) => id === stage && kind === 'open');
  return status !== 'open' || isThere === true;
};
