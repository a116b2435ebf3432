import type { PersonStory } from '../../lib/pipeline/story';
import { sayStage } from '../../lib/speak';
import { sayMoney } from '../say-money';
import { useWords } from '../words-context';

/** The person's other deals, and the others of their company. */
export const Others = ({ story }: { story: PersonStory }) => {
  const words = useWords();
  const [, ...others] = story.deals;
  return (
    <>
      {others.length > 0 && (
        <section>
          <h3>{words.say('side_deals')}</h3>
          <ul class="steps">
            {others.map(({ id, title, label, amount }) => (
              <li key={id}>
                <span dir="auto">{title || words.say('card_deal')}</span>
                <span class="quiet">
                  {sayStage(words, label)} · {sayMoney(words, amount)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {story.colleagues.length > 0 && (
        <section>
          <h3 dir="auto">{words.say('side_colleagues', { company: story.company })}</h3>
          <ul class="steps">
            {story.colleagues.map(({ name, label }) => (
              <li key={name}>
                <span dir="auto">{name}</span>
                <span class="quiet">{sayStage(words, label)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
