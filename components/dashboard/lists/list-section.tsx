import type { ComponentChildren, RefObject } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { Input } from '../../../lib/messages/table';
import type { Named } from '../../../lib/pipeline/lists';
import { useWords } from '../../words-context';
import { useAct } from '../act';
import { AddName } from '../fields/add-name';
import './list-section.css';
import { ListRow } from './list-row';

/** The lists that deals are sorted by. */
export type ListName = Input<'list.add'>['list'];

interface Props<Item extends Named> {
  readonly list: ListName;
  readonly items: readonly Item[];
  /** What stands beside a name. */
  readonly beside?: (item: Item) => ComponentChildren;
  /** What stands below a name. */
  readonly below?: (item: Item) => ComponentChildren;
  /** What is added beside the name of a new one, and the control that chooses it. */
  readonly more?: Omit<Input<'list.add'>, 'list' | 'name'>;
  readonly children?: ComponentChildren;
}

/** One of the lists: what it is for, what stands in it, a place to add another, and quietly what was retired. */
export const ListSection = <Item extends Named>(props: Props<Item>) => {
  const { list, items, beside, below, more, children } = props;
  const words = useWords();
  const act = useAct();
  const id = useId();
  const field: RefObject<HTMLInputElement | null> = useRef<HTMLInputElement>(null);
  const standing = items.filter(({ isRetired }) => !isRetired);
  const retired = items.filter(({ isRetired }) => isRetired);
  return (
    <section class="list-section" aria-labelledby={id}>
      <h2 id={id}>
        {words.name('list_title', list)}{' '}
        <span class="list-section-count quiet">{words.number(standing.length)}</span>
      </h2>
      <p class="quiet">{words.name('list_text', list)}</p>
      {standing.length > 0 && (
        <ul class="list-rows">
          {standing.map((item) => (
            <ListRow
              key={item.id}
              list={list}
              item={item}
              beside={beside?.(item)}
              below={below?.(item)}
              // What was pressed is gone with its row.
              retired={() => field.current?.focus()}
            />
          ))}
        </ul>
      )}
      <AddName
        label={words.name('list_add', list)}
        field={field}
        taken={standing.map(({ name }) => name)}
        add={(name) => act('list.add', { list, name, ...more })}
      >
        {children}
      </AddName>
      {retired.length > 0 && (
        <p class="quiet list-retired">
          {words.say('lists_retired', { names: retired.map(({ name }) => name).join(', ') })}
        </p>
      )}
    </section>
  );
};
