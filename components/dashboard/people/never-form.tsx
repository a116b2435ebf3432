import { useId, useState } from 'preact/hooks';
import type { NeverEntry } from '../../../lib/pipeline/people-pages';
import { useWords } from '../../words-context';
import { useAct } from '../act';
import './list-bar.css';
import { typedDomain, typedIdentity } from './typed-identity';

/** A field for an address or a domain that is never to be added. */
export const NeverForm = ({ entries }: { entries: readonly NeverEntry[] }) => {
  const words = useWords();
  const act = useAct();
  const [entry, says] = [useId(), useId()];
  const [text, setText] = useState('');
  const [fault, setFault] = useState<'never_bad' | 'never_there'>();
  const add = async (event: Event): Promise<void> => {
    event.preventDefault();
    const found = typedIdentity(text) ?? typedDomain(text);
    if (found === undefined) return setFault('never_bad');
    if (entries.some((one) => one.entry === found)) return setFault('never_there');
    setFault(undefined);
    if (await act('never.add', { entry: found })) setText((now) => (now === text ? '' : now));
  };
  return (
    <form class="never-form" noValidate onSubmit={add}>
      <label for={entry}>{words.say('never_entry')}</label>
      <div>
        <input
          id={entry}
          class="typed"
          dir="auto"
          autocomplete="off"
          maxLength={300}
          placeholder={words.say('never_example')}
          aria-invalid={fault !== undefined}
          aria-describedby={says}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="button main">
          {words.say('never_add')}
        </button>
      </div>
      <p id={says} role="status" class="typed-bad">
        {fault && words.say(fault)}
      </p>
    </form>
  );
};
