import { useState } from 'preact/hooks';
import { send } from '../../lib/messages/send';
import type { DealStory } from '../../lib/pipeline/story';
import { useWords } from '../words-context';
import type { Saving } from './use-saving';

interface Props {
  readonly deal: DealStory;
  readonly address: string;
  readonly today: string;
  /** No letters can be typed here without reaching the page. */
  readonly isLate: boolean;
  readonly give: Saving['give'];
}

/** The notes of a deal, latest first, and a place to write another. */
export const Notes = ({ deal, address, today, isLate, give }: Props) => {
  const words = useWords();
  const [text, setText] = useState('');
  const notes = deal.happenings.filter(({ note }) => note);
  const add = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!text.trim()) return;
    const change = { address, deal: deal.id, note: text };
    if (await give((id) => send('deal.update', change, id), change))
      setText((now) => (now === text ? '' : now));
  };
  return (
    <section>
      <h3>{words.say('side_notes')}</h3>
      {notes.length === 0 && isLate && <p class="quiet">{words.say('side_no_note')}</p>}
      <ul class="notes">
        {notes.map(({ id, on, note }) => (
          <li key={id}>
            <p dir="auto">{note}</p>
            <time class="quiet" dateTime={on}>
              {words.day(on, today)}
            </time>
          </li>
        ))}
      </ul>
      {!isLate && (
        <form class="add-note" onSubmit={add}>
          <textarea
            dir="auto"
            rows={2}
            aria-label={words.say('card_note')}
            placeholder={words.say('side_add_note')}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {words.say('card_save')}
          </button>
        </form>
      )}
    </section>
  );
};
