import { useState } from 'preact/hooks';
import type { Filter, Told, Unit } from '../../../lib/pipeline/numbers';
import type { Period } from '../../../lib/pipeline/period';
import type { Review, Slice } from '../../../lib/pipeline/review';
import { FigureTable } from '../../charts/figure-table';
import { sayInterval, sayTold } from '../../say-number';
import { useWords } from '../../words-context';
import { AmountTold } from './amount-told';
import { CountBehind, type Steered } from './behind';
import { ReviewSection } from './review-section';
import { SLICE_COLUMNS, type Sorting, sortSlices } from './sort-slices';

const BY = ['owner', 'source', 'tag', 'pipeline'] as const;

/** The same figures for every owner, source, tag or pipeline, sorted by any of them. */
export const SlicesPart = ({
  slices,
  home,
  period,
  filter,
}: Pick<Review, 'slices' | 'home' | 'filter'> & { readonly period: Period }) => {
  const words = useWords();
  const [by, choose] = useState<(typeof BY)[number]>('owner');
  const [sorting, sort] = useState<Sorting>({ column: 'wonValue', isDown: true });
  const nameOf = ({ id, name }: Slice): string =>
    name ||
    (id === '' ? words.name('slice_none', by) : id === 'me' ? words.say('list_me') : words.name(by, id));
  const shown = sortSlices(
    slices[by].map((slice) => ({ ...slice, name: nameOf(slice) })),
    sorting,
    words.language,
  );
  const known = (told: Told, unit: Unit) =>
    told.value === null ? (
      <span class="why">{sayTold(words, told, { unit, home })}</span>
    ) : (
      <span title={sayInterval(words, told, { unit, home })}>{sayTold(words, told, { unit, home })}</span>
    );
  const count = (slice: Slice, number: Steered, value: number) => (
    <CountBehind
      number={number}
      period={period}
      filter={slice.id ? ({ ...filter, [by]: slice.id } satisfies Filter) : filter}
      count={slice.id ? value : 0}
    />
  );
  return (
    <ReviewSection title={words.say('slice_title')} text={words.say('slice_text')}>
      <fieldset class="press-choice review-choice">
        <legend class="hidden-text">{words.say('slice_by')}</legend>
        {BY.map((one) => (
          <button key={one} type="button" aria-pressed={one === by} onClick={() => choose(one)}>
            {words.name('slice_by', one)}
          </button>
        ))}
      </fieldset>
      {shown.length > 0 ? (
        <FigureTable
          caption={`${words.say('slice_title')}: ${words.name('slice_by', by)}`}
          heads={SLICE_COLUMNS.map((column) => ({
            id: column,
            text: column === 'name' ? words.name('slice_by', by) : words.name('slice', column),
            sort: column !== sorting.column ? 'none' : sorting.isDown ? 'descending' : ('ascending' as const),
            press: () =>
              sort({
                column,
                isDown: column === sorting.column ? !sorting.isDown : column !== 'name',
              }),
          }))}
          lines={shown.map((slice) => ({
            id: slice.id,
            cells: [
              slice.name,
              count(slice, 'new-leads', slice.newLeads),
              count(slice, 'won', slice.won),
              count(slice, 'lost', slice.lost),
              known(slice.winRate, 'share'),
              <AmountTold key="won" told={slice.wonValue} home={home} />,
              known(slice.cycle, 'days'),
              count(slice, 'open-deals', slice.open),
              <AmountTold key="open" told={slice.openValue} home={home} />,
            ],
          }))}
        />
      ) : (
        <p class="quiet">{words.name('slice_empty', by)}</p>
      )}
    </ReviewSection>
  );
};
