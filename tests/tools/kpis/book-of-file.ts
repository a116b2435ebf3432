import { factsOfFile } from '../../../lib/commands/deals-of-file';
import type { FileDeal } from '../../../lib/formats/deals-csv.format';
import type { StagesRead } from '../../../lib/formats/stages-csv.format';
import type { Owner } from '../../../lib/pipeline/lists';
import type { Pipeline } from '../../../lib/pipeline/stage';
import { type Book, bookOf } from '../../../lib/projections/book/book';
import { foldJourney, type JourneyRow } from '../../../lib/projections/journey.projection';
import { byHappening } from '../../../lib/projections/order';
import type { LogEvent, NewEvent } from '../../../lib/schema/event.schema';

/** A deals file in columns, with its pipeline and owners. */
export interface FileBook {
  readonly book: Book;
  readonly pipeline: Pipeline;
  readonly owners: readonly Owner[];
}

/** The facts as the log would have written them down, all on one day. */
const stamped = (facts: readonly NewEvent[], today: string, from: number): LogEvent[] =>
  facts.map((fact, place) => {
    const at = new Date(Date.parse(`${today}T09:00:00.000Z`) + Math.floor((from + place) / 0x10000));
    const count = ((from + place) % 0x10000).toString(16).padStart(4, '0');
    return {
      v: 1,
      command: `import-${from}`,
      n: place,
      zone: 'UTC',
      actor: 'me',
      device: 'file0000',
      visibility: 'team',
      on: today,
      ...fact,
      id: `${at.toISOString()}-${count}-file0000`,
    } as LogEvent;
  });

/** A book of the deals of a file as of a day, made by the same folds as that of the log: it knows nothing of later. */
export const bookOfFile = (
  deals: readonly FileDeal[],
  stages: StagesRead | undefined,
  { currency, today }: { readonly currency: string; readonly today: string },
): FileBook => {
  const facts = factsOfFile(deals, stages, { currency, idOf: ({ line }) => `deal-${line}` });
  const journeys: JourneyRow[] = [];
  let count = 0;
  for (const deal of facts.deals) {
    const known = stamped(deal.facts, today, count).filter(({ on }) => on <= today);
    const journey = foldJourney(known.sort(byHappening));
    count += deal.facts.length;
    if (journey) journeys.push(journey);
  }
  return {
    book: bookOf({ home: currency, pipelines: [facts.pipeline] }, journeys),
    pipeline: facts.pipeline,
    owners: [...facts.owners].map(([id, name]) => ({ id, name, isRetired: false })),
  };
};
