import { useState } from 'preact/hooks';
import { useWords } from '../../words-context';
import './add-note.css';
import { useBusy } from './use-busy';
import { useChange } from './use-change';

/** A place to write a note; what could not be saved stays in it. */
export const AddNote = ({ deal }: { readonly deal: string }) => {
  const words = useWords();
  const change = useChange(deal);
  const { isBusy, run } = useBusy();
  const [text, setText] = useState('');
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!text.trim()) return;
    if (await run(() => change({ note: text }))) setText((now) => (now === text ? '' : now));
  };
  return (
    <form class="add-deal-note" onSubmit={submit}>
      <textarea
        class="deal-input"
        dir="auto"
        rows={2}
        maxLength={5000}
        aria-label={words.say('card_note')}
        placeholder={words.say('side_add_note')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit(event);
        }}
      />
      <button type="submit" class="button" aria-disabled={isBusy}>
        {words.say('card_save')}
      </button>
    </form>
  );
};
