import type { Page } from '../projections/book/page';
import type { Sieve } from './ask';

/** Whether the deal at a slot has a source and tags that are asked for, and the given owner and pipeline are. */
export const fits = (sieve: Sieve, page: Page, slot: number, owner: number, pipeline: number): boolean => {
  const { owners, pipelines, sources, tags } = sieve;
  const { deal } = page;
  return (
    (!owners || owners[owner] === 1) &&
    (!pipelines || pipelines[pipeline] === 1) &&
    (!sources || sources[deal.source[slot] as number] === 1) &&
    (!tags || tags[deal.tags[slot] as number] === 1)
  );
};
