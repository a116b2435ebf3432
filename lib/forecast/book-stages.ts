import type { Pipeline, Stage } from '../pipeline/stage';
import type { Book } from '../projections/book/book';
import type { Planned } from './history';

/** The open stages of a book's pipelines as the forecast counts them. */
export interface BookStages {
  /** By the number of a text in the book: the number of that stage, −1 for what is none that is open. */
  readonly numbers: Int16Array;
  readonly plan: readonly Planned[];
}

const isOpen = ({ kind, retiredTo }: Stage): boolean => kind === 'open' && retiredTo === undefined;

/** The open stages of all pipelines as they are planned now, in their order; a retired one counts as the one its deals went to. */
export const bookStages = (
  { texts, standings, numberOf }: Book,
  pipelines: readonly Pipeline[],
): BookStages => {
  const numbers = new Int16Array(texts.length).fill(-1);
  const plan: Planned[] = [];
  for (const { stages } of pipelines) {
    const open = stages.filter(isOpen);
    for (const [place, { id, targetDays }] of open.entries()) {
      const text = numberOf(id);
      if (text !== undefined) numbers[text] = plan.length;
      plan.push({ days: targetDays, place, of: open.length });
    }
  }
  for (const { id, heir } of standings.values()) {
    const [text, of] = [numberOf(id), numberOf(heir)];
    if (heir !== id && text !== undefined && of !== undefined) numbers[text] = numbers[of] as number;
  }
  return { numbers, plan };
};
