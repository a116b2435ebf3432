import { browser } from '../../lib/browser';
import { systemClock } from '../../lib/clock';
import { dealsBehind } from '../../lib/commands/deals-behind.query';
import { allFilters } from '../../lib/commands/filter-choices.query';
import { changesOf } from '../../lib/commands/markers.query';
import { monthEndOf } from '../../lib/commands/month-end.query';
import { type Around, numbersOf } from '../../lib/commands/numbers.query';
import { ownerShown } from '../../lib/commands/overview.query';
import { helpedBy, reviewedPipeline, reviewOf } from '../../lib/commands/review.query';
import type { View } from '../../lib/commands/view';
import { fewWordsOf } from '../../lib/few-words';
import type { Log } from '../../lib/log/log';
import type { Handlers } from '../../lib/messages/serve';
import type { Input } from '../../lib/messages/table';
import { FaultError } from '../../lib/pipeline/fault';
import type { Numbers } from '../../lib/pipeline/numbers';
import type { Marker } from '../../lib/pipeline/review';
import type { Book } from '../../lib/projections/book/book';
import type { Settings } from '../../lib/schema/settings.schema';
import { sayMarker } from './say-marker';
import { readSettings } from './settings';

type Names = 'numbers.show' | 'numbers.behind' | 'review.show' | 'review.helped' | 'month-end.show';

/** What the answers of a question depend on beside the log and what was asked. */
const aroundOf = async (view: View, settings: Settings): Promise<Around> => {
  const { language, currency = 'EUR', home = currency, rates = {}, fiscalStart = 1 } = settings;
  const { name } = fewWordsOf(language);
  return { language, home, rates, fiscalStart, name, goals: await view.read.goals() };
};

/** Everything a question about numbers is answered from. */
export interface Desk {
  readonly view: View;
  readonly around: Around;
  readonly book: Book;
}

/** The desk as things stand now, under the settings given or those that are kept. */
export const deskOf = async (log: Log, look: () => Promise<View>, settings?: Settings): Promise<Desk> => {
  const view = await look();
  const around = await aroundOf(view, settings ?? (await readSettings()));
  return { view, around, book: await log.book({ home: around.home, pipelines: view.pipelines }) };
};

/**
 * Tells the numbers of a span; what was told and has not changed since is told again, by the same version of Pipeside: the
 * next may make other numbers of the same deals.
 */
export const tellNumbers = async (
  log: Log,
  look: () => Promise<View>,
  asked: Input<'numbers.show'>,
): Promise<Numbers> => {
  const settings = await readSettings();
  const { language, currency, home, rates, fiscalStart } = settings;
  const { version } = browser.runtime.getManifest();
  const today = systemClock.today();
  const key = JSON.stringify([
    'numbers with a funnel',
    version,
    today,
    { language, currency, home, rates, fiscalStart },
    asked,
  ]);
  return log.told(key, async () => {
    // Made of just what the key says, whatever is set or strikes midnight in the meantime.
    const { view, book, around } = await deskOf(log, look, settings);
    return numbersOf({ ...view, today }, book, asked, around);
  });
};

/** What the popup asks: the span and the owner it shows. */
export const popupAsks = async (look: () => Promise<View>): Promise<Input<'numbers.show'>> => {
  const { shownSpan = 'month', shownOwner } = await readSettings();
  const { lists, today } = await look();
  const owner = ownerShown(lists, shownOwner);
  return { span: { kind: shownSpan, on: today }, filter: owner === undefined ? {} : { owner } };
};

/** The changes of the pipeline that a review is of, in words. */
const markersOf = async ({ view, book, around }: Desk, asked: string | undefined): Promise<Marker[]> => {
  const words = fewWordsOf(around.language);
  const pipeline = reviewedPipeline(asked, allFilters(book, view, around));
  return (await changesOf(pipeline, view)).map((changed) => sayMarker(words, changed));
};

/** Handlers for the numbers people steer by. */
export const numberHandlers = (log: Log, look: () => Promise<View>): Pick<Handlers, Names> => ({
  'numbers.show': (asked) => tellNumbers(log, look, asked),
  'numbers.behind': async (asked) => {
    const { view, book, around } = await deskOf(log, look);
    return dealsBehind(view, book, asked, around);
  },
  'review.show': async (asked) => {
    const { view, book, around } = await deskOf(log, look);
    return reviewOf(
      view,
      book,
      asked,
      around,
      await markersOf({ view, book, around }, asked.filter?.pipeline),
    );
  },
  'review.helped': async (asked) => {
    const desk = await deskOf(log, look);
    const { view, book, around } = desk;
    const markers = await markersOf(desk, asked.filter?.pipeline);
    const marker = markers.find(({ id }) => id === asked.marker);
    if (!marker) throw new FaultError('not-found');
    return helpedBy(view, book, marker, asked, around);
  },
  'month-end.show': async (asked) => {
    const { view, book, around } = await deskOf(log, look);
    return monthEndOf(view, book, asked, around);
  },
});
