import type { ForecastNote } from '../../../lib/pipeline/forecast';
import type { Words } from '../../../lib/words';
import { sayNumber } from '../../say-number';
import { useWords } from '../../words-context';
import { linkTo } from '../route';
import './forecast-notes.css';

/** What each note counts in its plural forms. */
const COUNTED: Partial<Record<ForecastNote['id'], string>> = {
  prior: 'closed',
  'ramp-up': 'days',
  'dead-season': 'days',
  'no-rate': 'count',
  'no-amounts': 'count',
};

const sayNote = (words: Words, { id, args }: ForecastNote): string => {
  const counted = COUNTED[id];
  const count = Number(counted && args[counted]);
  if (id === 'prior' && count === 0) return words.say('fc_note_prior_none');
  if (counted) return words.count(`fc_note_${id.replaceAll('-', '_')}`, count);
  const share = sayNumber(words, Number(args.share), { unit: 'share', home: '' });
  return words.name('fc_note', id, { share, person: String(args.person ?? '') || words.say('no_name') });
};

/** What a person should know before they believe the forecast. */
export const ForecastNotes = ({ notes }: { readonly notes: readonly ForecastNote[] }) => {
  const words = useWords();
  if (notes.length === 0) return null;
  return (
    <section class="forecast-notes">
      <h2>{words.say('fc_notes')}</h2>
      <ul>
        {notes.map((note) => (
          <li key={`${note.id} ${note.args.deal ?? ''}`}>
            {sayNote(words, note)}
            {typeof note.args.deal === 'string' && (
              <>
                {' '}
                <a href={linkTo({ page: 'deal', id: note.args.deal })}>{words.say('fc_note_see')}</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
