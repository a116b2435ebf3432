import type { Lists, Named } from '../pipeline/lists';
import type { Filter, FilterChoices } from '../pipeline/numbers';
import type { Book } from '../projections/book/book';
import type { Around } from './numbers.query';
import type { View } from './view';

/** Sources that deals came from by themselves, such as the site they were tagged on. */
const builtInSources = (book: Book, { sources }: Lists): string[] => {
  const found = new Set<string>();
  for (const { deal } of book.pages) for (const source of deal.source) found.add(book.texts[source] ?? '');
  return [...found].filter((id) => id !== '' && !sources.some((source) => source.id === id)).sort();
};

/** All that numbers can be of, each with its name; retired ones too, since their deals are still there. */
export const allFilters = (
  book: Book,
  { lists, pipelines }: Pick<View, 'lists' | 'pipelines'>,
  { name: nameOf }: Pick<Around, 'name'>,
): FilterChoices => ({
  owners: lists.owners,
  teams: lists.teams,
  sources: [
    ...builtInSources(book, lists).map((id) => ({ id, name: nameOf('source', id), isRetired: false })),
    ...lists.sources,
  ],
  tags: lists.tags,
  pipelines: pipelines.map(({ id, word, name, isRetired }) => ({
    id,
    name: name ?? nameOf('pipeline', word ?? id),
    isRetired: isRetired === true,
  })),
});

/** What is offered to filter by: what stands, and of retired ones those that are asked for. */
export const filterChoices = (
  { owners, teams, sources, tags, pipelines }: FilterChoices,
  { owner, source, tag, pipeline }: Filter,
): FilterChoices => {
  const offered = <T extends Named>(all: readonly T[], asked: string | undefined): T[] =>
    all.filter(({ id, isRetired }) => !isRetired || id === asked);
  return {
    owners: offered(owners, owner),
    teams: offered(teams, owner),
    sources: offered(sources, source),
    tags: offered(tags, tag),
    pipelines: offered(pipelines, pipeline),
  };
};

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
