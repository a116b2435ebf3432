import { useState } from 'preact/hooks';
import type { ForecastNote } from '../../lib/pipeline/forecast';
import { useWords } from '../words-context';
import { sayNote } from './say-note';

/** How many notes are shown at once. */
const SHOWN = 2;

/** What a person should know before believing the forecast: two sentences at once, the others on request. */
export const NoteList = ({ notes }: { readonly notes: readonly ForecastNote[] }) => {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  const more = notes.length - SHOWN;
  if (notes.length === 0) return null;
  return (
    <div class="forecast-notes">
      <ul id="forecast-notes">
        {(isWhole ? notes : notes.slice(0, SHOWN)).map((note) => (
          <li key={note.id}>{sayNote(words, note)}</li>
        ))}
      </ul>
      {more > 0 && (
        <button
          type="button"
          class="button plain"
          aria-expanded={isWhole}
          aria-controls="forecast-notes"
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? words.say('quick_fewer_notes') : words.count('quick_more_notes', more)}
        </button>
      )}
    </div>
  );
};
