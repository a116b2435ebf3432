import { useRef, useState } from 'preact/hooks';
import { normaliseIdentity } from '../lib/pipeline/identity';
import { Icon } from './icon';
import './own-addresses.css';
import { useWords } from './words-context';

/** The person's own mail and profile addresses, which are never offered or badged. */
export const OwnAddresses = ({
  own,
  save,
}: {
  own: readonly string[];
  save(own: string[]): Promise<boolean>;
}) => {
  const words = useWords();
  const [text, setText] = useState('');
  const [says, setSays] = useState<'own_bad' | 'own_failed'>();
  const field = useRef<HTMLInputElement>(null);
  const keep = async (next: string[]): Promise<void> => {
    const isKept = await save(next);
    setSays(isKept ? undefined : 'own_failed');
    if (isKept) setText('');
    // What was pressed may be gone with its address.
    field.current?.focus();
  };
  const add = (event: Event): void => {
    event.preventDefault();
    const typed = text.trim();
    const identity = normaliseIdentity(
      /^(?:www\.)?linkedin\.com\//i.test(typed) ? `https://${typed}` : typed,
    );
    if (identity === undefined) setSays('own_bad');
    else void keep([...new Set([...own, identity])]);
  };
  return (
    <section class="own-addresses">
      <h2>{words.say('own_title')}</h2>
      <p class="quiet">{words.say('own_text')}</p>
      <ul>
        {own.map((one) => (
          <li key={one}>
            <span dir="auto">{one.replace('https://www.', '')}</span>
            <button
              type="button"
              class="button plain"
              aria-label={words.say('own_remove', { address: one })}
              onClick={() => void keep(own.filter((other) => other !== one))}
            >
              <Icon of="close" />
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={add}>
        <input
          type="text"
          ref={field}
          dir="auto"
          autocomplete="off"
          aria-label={words.say('own_title')}
          placeholder={words.say('own_example')}
          aria-invalid={says !== undefined}
          aria-describedby={says && 'own-says'}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {words.say('own_add')}
        </button>
      </form>
      <p id="own-says" role="status" class="bad-address">
        {says && words.say(says)}
      </p>
    </section>
  );
};
