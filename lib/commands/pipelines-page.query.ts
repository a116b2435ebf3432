import type { PipelinesPage } from '../pipeline/pipelines-page';
import type { View } from './view';

/** The pipelines with how many deals stand in each stage, and the limits that were learnt. */
export const pipelinesPage = async ({ read, pipelines, learnt }: View): Promise<PipelinesPage> => {
  const deals: Record<string, { open: number; won: number; lost: number }> = {};
  for (const { stages } of pipelines)
    for (const { id } of stages) {
      const [open, won, lost] = await Promise.all(
        (['open', 'won', 'lost'] as const).map((status) => read.countIn(status, id)),
      );
      deals[id] = { open: open ?? 0, won: won ?? 0, lost: lost ?? 0 };
    }
  const limits = [...learnt].flatMap(([stage, { stage: days }]) =>
    days === undefined ? [] : [[stage, days]],
  );
  // Where each stage has a deal, nobody has to look at what is past.
  const standing = Object.entries(deals).flatMap(([id, { open, won, lost }]) =>
    open + won + lost > 0 ? id : [],
  );
  const isAll = standing.length === Object.keys(deals).length;
  const stood = isAll ? standing : [...(await read.stagesWithPast())];
  return { pipelines, deals, stood, learnt: Object.fromEntries(limits) };
};
