import { useWords } from '../../words-context';
import { useAct } from '../act';

/** For somebody who asked to be left alone: what happens then, and the press for it. */
export const PersonNever = ({ address }: { address: string }) => {
  const words = useWords();
  const act = useAct();
  return (
    <section>
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
