import type { Pipeline } from './stage';

/** How a stage is shown: its name where people gave one, else the key of a built-in word; 0 is the colour of a lost deal. */
export interface StageLabel {
  readonly word: string;
  readonly name?: string;
  readonly colour: number;
}

/** The label of a lost deal. */
export const LOST: StageLabel = { word: 'lost', colour: 0 };

/** The label of a stage in any of the pipelines, retired ones among them; its id when none has it. */
export const labelOf = (
  pipelines: readonly Pipeline[],
  stage: string,
  status: 'open' | 'won' | 'lost' = 'open',
): StageLabel => {
  if (status === 'lost') return LOST;
  for (const { stages } of pipelines) {
    const found = stages.find(({ id }) => id === stage);
    if (found)
      return {
        word: found.word ?? found.id,
        colour: found.colour,
        ...(found.name !== undefined && { name: found.name }),
      };
  }
  return { word: stage, colour: 0 };
};
