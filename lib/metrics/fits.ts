import type { Page } from '../projections/book/page';
import type { Sieve } from './ask';

/** Whether the deal at a slot has a source and tags that are asked for, and the given owner is; in whatever pipeline. */
export const fitsAnywhere = (sieve: Sieve, page: Page, slot: number, owner: number): boolean => {
  const { owners, sources, tags } = sieve;
  const { deal } = page;
  return (
    (!owners || owners[owner] === 1) &&
    (!sources || sources[deal.source[slot] as number] === 1) &&
    (!tags || tags[deal.tags[slot] as number] === 1)
  );
};

/** Whether the deal at a slot has a source and tags that are asked for, and the given owner and pipeline are. */
export const fits = (sieve: Sieve, page: Page, slot: number, owner: number, pipeline: number): boolean =>
  (!sieve.pipelines || sieve.pipelines[pipeline] === 1) && fitsAnywhere(sieve, page, slot, owner);
