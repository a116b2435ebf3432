import { useEffect, useRef, useState } from 'preact/hooks';
import type { Named } from '../../../lib/pipeline/lists';
import { useWords } from '../../words-context';

/** So many tags are offered at once; typing finds the others. */
const MOST = 12;

/** Chooses a tag from the list by a press, or by a name that is typed; a name that is not in the list is a new tag. */
export const TagForm = ({
  free,
  put,
  close,
}: {
  readonly free: readonly Named[];
  put(name: string): void;
  close(): void;
}) => {
  const words = useWords();
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const name = text.trim();
  const found = free.filter((tag) => tag.name.toLowerCase().includes(name.toLowerCase())).slice(0, MOST);
  return (
    <form
      class="add-tag"
      onSubmit={(event) => {
        event.preventDefault();
        if (name) put(name);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <div class="add-tag-line">
        <input
          ref={field}
          class="deal-input"
          dir="auto"
          autocomplete="off"
          maxLength={100}
          aria-label={words.say('deal_new_tag')}
          placeholder={words.say('deal_new_tag')}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {words.say('own_add')}
        </button>
        <button type="button" class="button plain" onClick={close}>
          {words.say('close')}
        </button>
      </div>
      {found.length > 0 && (
        <div class="deal-chips">
          {found.map((tag) => (
            <button key={tag.id} type="button" class="deal-chip" dir="auto" onClick={() => put(tag.name)}>
              {tag.name}
            </button>
          ))}
        </div>
      )}
    </form>
  );
};
