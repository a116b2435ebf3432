import { useRef } from 'preact/hooks';
import { useWords } from '../../words-context';
import { useAct } from '../act';
import { useKeptFocus } from '../fields/use-kept-focus';

/** For somebody who asked to be left alone: what happens then, and the press for it; nothing for whoever is listed. */
export const PersonNever = ({ address, isListed }: { address: string; isListed: boolean }) => {
  const words = useWords();
  const act = useAct();
  const place = useRef<HTMLElement>(null);
  useKeptFocus(place);
  // It stays when it is empty: the focus of who pressed has to be somewhere.
  if (isListed) return <section ref={place} tabIndex={-1} />;
  return (
    <section ref={place} tabIndex={-1}>
      <h2>{words.say('person_never')}</h2>
      <p class="person-text">{words.say('person_never_text')}</p>
      <button
        type="button"
        class="button"
        onClick={() => act('never.add', { entry: address, isAsked: true })}
      >
        {words.say('person_never_act')}
      </button>
    </section>
  );
};
