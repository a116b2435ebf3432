import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../icon';
import { useWords } from '../../words-context';
import { AddName } from './add-name';
import { NameField } from './name-field';
import './names-editor.css';
import { OrderButtons } from './order-buttons';
import { useOrder } from './use-order';

/** One of a list that is saved as a whole; what has no id yet is new. */
export interface ListedName {
  readonly id?: string;
  readonly name: string;
}

interface Props {
  readonly names: readonly { readonly id: string; readonly name: string }[];
  /** How many there may be. */
  readonly most: number;
  readonly addLabel: string;
  /** Tells whether it was saved. */
  save(names: readonly ListedName[]): Promise<boolean>;
}

/** A short list in order whose names are added, changed, moved and taken out in place; each change saves the whole. */
export const NamesEditor = ({ names, most, addLabel, save }: Props) => {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const ids = names.map(({ id }) => id);
  const nameOf = (id: string): string => names.find((one) => one.id === id)?.name ?? id;
  // A change made while another is on its way builds upon it, or it would bring back what that has changed.
  const latest = useRef<readonly ListedName[]>(names);
  useEffect(() => {
    latest.current = names;
  }, [JSON.stringify(names)]);
  const edit = async (to: (all: readonly ListedName[]) => readonly ListedName[]): Promise<boolean> => {
    const before = latest.current;
    const next = to(before);
    latest.current = next;
    const isSaved = await save(next);
    if (!isSaved && latest.current === next) latest.current = before;
    return isSaved;
  };
  const order = useOrder(ids, (next) =>
    edit((all) => next.flatMap((id) => all.find((one) => one.id === id) ?? [])),
  );
  const takeOut = async (id: string): Promise<void> => {
    const isSaved = await edit((all) => all.filter((one) => one.id !== id));
    // What was pressed is gone with its row.
    if (isSaved) (field.current ?? list.current)?.focus();
  };
  return (
    <div class="names-editor">
      <ol ref={list} tabIndex={-1}>
        {order.ids.map((id) => (
          <li key={id}>
            <OrderButtons id={id} name={nameOf(id)} order={order} />
            <NameField
              label={words.say('name_of', { name: nameOf(id) })}
              value={nameOf(id)}
              save={(name) => edit((all) => all.map((one) => (one.id === id ? { id, name } : one)))}
            />
            <button
              type="button"
              class="small-button"
              aria-label={words.say('names_remove', { name: nameOf(id) })}
              title={words.say('names_remove', { name: nameOf(id) })}
              onClick={() => void takeOut(id)}
            >
              <Icon of="close" />
            </button>
          </li>
        ))}
      </ol>
      {names.length < most ? (
        <AddName
          label={addLabel}
          field={field}
          taken={names.map(({ name }) => name)}
          add={(name) => edit((all) => [...all, { name }])}
        />
      ) : (
        <p class="quiet">{words.say('names_full', { most })}</p>
      )}
    </div>
  );
};
