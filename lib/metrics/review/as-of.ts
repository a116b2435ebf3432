import { IN_HOME, type Page } from '../../projections/book/page';

/** The last row of a deal's series that holds at the end of a day, of those from `start` to before `end`; -1 when none does. */
export const rowOn = (days: Int32Array, start: number, end: number, day: number): number => {
  let row = end - 1;
  while (row >= start && (days[row] as number) > day) row -= 1;
  return row < start ? -1 : row;
};

const rowOf = (page: Page, table: 'amount' | 'expected' | 'owner', slot: number, day: number): number => {
  const starts = page.at[table];
  return rowOn(page[table].on, starts[slot] as number, starts[slot + 1] as number, day);
};

/** What a deal's amount was at the end of a day, in minor units of the home currency; undefined without amount or rate. */
export const amountOn = (page: Page, slot: number, day: number): number | undefined => {
  const row = rowOf(page, 'amount', slot, day);
  return row >= 0 && page.amount.is[row] === IN_HOME ? (page.amount.value[row] as number) : undefined;
};

/** The day on which a deal was expected to close, as of the end of a day; undefined when none was set. */
export const expectedOn = (page: Page, slot: number, day: number): number | undefined => {
  const row = rowOf(page, 'expected', slot, day);
  return row < 0 ? undefined : page.expected.day[row];
};

/** The number of the owner that a deal had at the end of a day; 0 for none. */
export const ownerOn = (page: Page, slot: number, day: number): number => {
  const row = rowOf(page, 'owner', slot, day);
  return row < 0 ? 0 : (page.owner.who[row] as number);
};

/** Whether a deal was open at the end of a day. */
export const isOpenOn = (page: Page, slot: number, day: number): boolean => {
  const { at, spell } = page;
  const end = at.spell[slot + 1] as number;
  for (let row = at.spell[slot] as number; row < end; row += 1)
    if ((spell.from[row] as number) <= day && day < (spell.to[row] as number)) return true;
  return false;
};

const stageOn = (page: Page, slot: number, day: number): number => {
  const row = rowOn(page.stay.from, page.at.stay[slot] as number, page.at.stay[slot + 1] as number, day);
  return row < 0 ? 0 : (page.stay.stage[row] as number);
};

/**
 * The number of the pipeline that a deal stood in at the end of a day, with the pipeline of each stage by number; that
 * of today where the stage is in none.
 */
export const pipelineOn = (page: Page, slot: number, day: number, inPipeline: Uint16Array): number =>
  inPipeline[stageOn(page, slot, day)] || (page.deal.pipeline[slot] as number);
