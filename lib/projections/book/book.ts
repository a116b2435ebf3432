import type { JourneyRow } from '../journey.projection';
import { type Frame, type Standing, standingsOf } from './frame';
import { PAGE_SIZE, type Page, pageOf, withDeal } from './page';
import { noRows, type RowMaking, rowsOf } from './rows';

/**
 * All deals in columns, for numbers over many of them: pages of up to 1,024 deals, the texts that stand in them as
 * numbers, and the frame they were made with. One deal is put in or changed without looking at any page but its own.
 */
export interface Book {
  readonly frame: Frame;
  readonly standings: ReadonlyMap<string, Standing>;
  readonly pages: readonly Page[];
  /** Text by number; the first is empty and stands for none. */
  readonly texts: readonly string[];
  /** The number of a text; undefined when it stands nowhere in the book. */
  numberOf(text: string): number | undefined;
  /** Puts the deal in, in the place of what stood there of it. */
  put(journey: JourneyRow): void;
  /** Takes a deal out that was taken back. */
  drop(deal: string): void;
  /** Which page a deal stands on; undefined when on none. */
  pageOf(deal: string): number | undefined;
}

/** What of a book is kept from one start to the next: its pages and their texts. */
export interface KeptBook {
  readonly pages: readonly Page[];
  readonly texts: readonly string[];
}

/** A book of the given deals, or one that was kept, under the same frame. */
export const bookOf = (frame: Frame, from: readonly JourneyRow[] | KeptBook = []): Book => {
  const kept = 'pages' in from ? from : undefined;
  const texts = [...(kept?.texts ?? [''])];
  const numbers = new Map(texts.map((text, number) => [text, number]));
  const pages = [...(kept?.pages ?? [])];
  const places = new Map(
    pages.flatMap(({ ids }, page) => ids.map((id, slot) => [id, page * PAGE_SIZE + slot] as const)),
  );
  const standings = standingsOf(frame.pipelines);
  const making: RowMaking = {
    frame,
    standings,
    numberFor(text) {
      const known = numbers.get(text ?? '');
      if (known !== undefined) return known;
      numbers.set(text ?? '', texts.length);
      return texts.push(text ?? '') - 1;
    },
  };
  // So that each can be asked for, also where deals only passed through.
  for (const { id, stages } of frame.pipelines)
    for (const text of [id, ...stages.map((stage) => stage.id)]) making.numberFor(text);
  const put = (id: string, rows: ReturnType<typeof rowsOf>): void => {
    const place = places.get(id) ?? places.size;
    places.set(id, place);
    const page = Math.floor(place / PAGE_SIZE);
    pages[page] = withDeal(pages[page] ?? pageOf([]), place % PAGE_SIZE, id, rows);
  };
  if (!kept) {
    const journeys = from as readonly JourneyRow[];
    for (let start = 0; start < journeys.length; start += PAGE_SIZE) {
      const deals = journeys.slice(start, start + PAGE_SIZE);
      pages.push(pageOf(deals.map((journey) => ({ id: journey.id, rows: rowsOf(journey, making) }))));
      for (const [slot, { id }] of deals.entries()) places.set(id, start + slot);
    }
  }
  return {
    frame,
    standings,
    pages,
    texts,
    numberOf: (text) => numbers.get(text),
    put: (journey) => put(journey.id, rowsOf(journey, making)),
    drop: (deal) => {
      if (places.has(deal)) put(deal, noRows);
    },
    pageOf: (deal) => {
      const place = places.get(deal);
      return place === undefined ? undefined : Math.floor(place / PAGE_SIZE);
    },
  };
};
