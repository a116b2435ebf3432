import type { Asked } from '../../components/dashboard/asked';
import { ReviewView } from '../../components/dashboard/review/review-view';
import { allWordsOf } from '../../lib/dashboard-words';
import type { Review } from '../../lib/pipeline/review';
import { reviewOf } from '../gallery/reviews';
import { draw } from './drawn';

/** The words of the tests. */
export const words = allWordsOf('en');
/** The review of a year of deals, but for what is told otherwise. */
export const year = (otherwise: Partial<Review> = {}): Review => reviewOf(words, 200, otherwise);

/** Draws the review; gives what is asked for from then on. */
export const show = async (review: Review, asked: Asked = {}): Promise<Asked[]> => {
  const asks: Asked[] = [];
  await draw(<ReviewView review={review} asked={asked} ask={(next) => asks.push(next)} />);
  return asks;
};

/** The chart of a name; throws when there is none. */
export const chart = (title: string): HTMLElement => {
  const found = [...document.querySelectorAll('figure')].find(
    (figure) => figure.querySelector('h3')?.textContent === title,
  );
  if (!found) throw new Error(`No chart is called ${title}.`);
  return found;
};

/** The texts of a row. */
export const cells = (row: Element): string[] =>
  [...row.children].map(({ textContent }) => textContent ?? '');

/** The part of the review under a heading; throws when there is none. */
export const section = (title: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>('section')].find(
    (one) => one.querySelector('h2')?.textContent === title,
  );
  if (!found) throw new Error(`No section is called ${title}.`);
  return found;
};
