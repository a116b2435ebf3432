import type { LogReader } from '../log/read';
import type { Pipeline } from '../pipeline/stage';
import type { StageLabel } from '../pipeline/stage-label';
import type { RecordVersion } from '../schema/version.schema';

/** Gives the label of a stage the name it had when the fact with that id was written down. */
export type LabelThen = (stage: string, label: StageLabel, fact: string) => StageLabel;

const standingVersions = async (pipeline: string, read: LogReader): Promise<RecordVersion[]> => {
  const names = (await read.versions(pipeline)).filter(({ field }) => field.startsWith('stage:'));
  const isUndone = new Map<string, boolean>();
  for (const { command } of names)
    if (!isUndone.has(command)) isUndone.set(command, await read.isUndone(command));
  return names.filter(({ command }) => !isUndone.get(command)).sort((a, b) => (a.hlc < b.hlc ? -1 : 1));
};

/** Knows what the stages of pipelines were called, so that history reads as it was. */
export const namesThen = async (pipelines: readonly Pipeline[], read: LogReader): Promise<LabelThen> => {
  const named = pipelines.filter(({ stages }) => stages.some(({ name }) => name !== undefined));
  const versions = (await Promise.all(named.map(({ id }) => standingVersions(id, read)))).flat();
  return (stage, { name: _now, ...label }, fact) => {
    const said = versions.findLast(({ field, hlc }) => field === `stage:${stage}` && hlc < fact);
    return said?.value ? { ...label, name: said.value } : label;
  };
};
