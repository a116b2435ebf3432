import type { ExampleDeal } from '../../lib/metrics/metric';
import { sevenStages } from '../../lib/pipeline/seven-stages';
import { type Book, bookOf } from '../../lib/projections/book/book';
import type { Frame } from '../../lib/projections/book/frame';
import { foldJourney, type JourneyRow } from '../../lib/projections/journey.projection';
import { factsOf } from './facts';
import { type History, opened } from './history';

/** The frame of a new installation that sells in euro. */
export const FRAME: Frame = { home: 'EUR', pipelines: [sevenStages] };

/** The path of a deal from its history. */
export const journeyOf = (history: History): JourneyRow => {
  const journey = foldJourney(factsOf(history));
  if (!journey) throw new Error('the deal was never opened');
  return journey;
};

/** The book of some histories. */
export const bookOfHistories = (histories: readonly History[], frame = FRAME): Book =>
  bookOf(frame, histories.map(journeyOf));

/** The history that an example tells in short. */
export const historyOf = (deal: ExampleDeal, place: number): History => {
  let history = opened(`e${place}`, deal.opened, deal.stage);
  if (deal.amount !== undefined) history = history.amount(deal.amount);
  if (deal.expected !== undefined) history = history.closes(deal.expected);
  for (const [stage, on] of deal.moved ?? []) history = history.moved(stage, on);
  const isFirstLost = deal.reopened !== undefined && deal.won !== undefined && deal.lost !== undefined;
  if (deal.lost !== undefined) history = history.lost('price', deal.lost);
  if (isFirstLost || (deal.reopened !== undefined && deal.lost !== undefined))
    history = history.reopened('qualification', deal.reopened);
  if (deal.won !== undefined) history = history.won(deal.won);
  return history;
};
