import type { Lists } from '../pipeline/lists';
import type { Filter, FilterChoices } from '../pipeline/numbers';
import type { Book } from '../projections/book/book';
import type { Around } from './numbers.query';
import type { View } from './view';

const standing = <T extends { readonly isRetired: boolean }>(all: readonly T[]): T[] =>
  all.filter(({ isRetired }) => !isRetired);

/** Sources that deals came from by themselves, such as the site they were tagged on. */
const builtInSources = (book: Book, { sources }: Lists): string[] => {
  const found = new Set<string>();
  for (const { deal } of book.pages) for (const source of deal.source) found.add(book.texts[source] ?? '');
  return [...found].filter((id) => id !== '' && !sources.some((source) => source.id === id)).sort();
};

/** What numbers can be filtered by, each with its name. */
export const filterChoices = (
  book: Book,
  { lists, pipelines }: Pick<View, 'lists' | 'pipelines'>,
  { name: nameOf }: Pick<Around, 'name'>,
): FilterChoices => ({
  owners: standing(lists.owners),
  teams: standing(lists.teams),
  sources: [
    ...builtInSources(book, lists).map((id) => ({ id, name: nameOf('source', id), isRetired: false })),
    ...standing(lists.sources),
  ],
  tags: standing(lists.tags),
  pipelines: pipelines
    .filter(({ isRetired }) => !isRetired)
    .map(({ id, word, name }) => ({ id, name: name ?? nameOf('pipeline', word ?? id), isRetired: false })),
});

/** A filter without what nobody knows: what was asked for once and is gone must not leave an empty page. */
export const knownFilter = (
  asked: { readonly [K in keyof Filter]?: string | undefined },
  { owners, teams, sources, tags, pipelines }: FilterChoices,
): Filter => {
  const known = (all: readonly { readonly id: string }[], id: string | undefined) =>
    all.some((one) => one.id === id) ? id : undefined;
  const [owner, pipeline] = [known([...owners, ...teams], asked.owner), known(pipelines, asked.pipeline)];
  const [source, tag] = [known(sources, asked.source), known(tags, asked.tag)];
  return {
    ...(owner !== undefined && { owner }),
    ...(pipeline !== undefined && { pipeline }),
    ...(source !== undefined && { source }),
    ...(tag !== undefined && { tag }),
  };
};
