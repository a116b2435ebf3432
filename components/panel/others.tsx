import type { PersonStory } from '../../lib/pipeline/story';
import { useWords } from '../words-context';
import { sayMoney } from './timeline';

/** The person's other deals, and the others of their company. */
export const Others = ({ story }: { story: PersonStory }) => {
  const words = useWords();
  const [, ...others] = story.deals;
  const stageOf = (stage: string, status: string) => words.name('stage', status === 'lost' ? 'lost' : stage);
  return (
    <>
      {others.length > 0 && (
        <section>
          <h3>{words.say('side_deals')}</h3>
          <ul class="steps">
            {others.map(({ id, title, stage, status, amount }) => (
              <li key={id}>
                <span dir="auto">{title || words.say('card_deal')}</span>
                <span class="quiet">
                  {stageOf(stage, status)} · {sayMoney(words, amount)}
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
            {story.colleagues.map(({ name, stage, status }) => (
              <li key={name}>
                <span dir="auto">{name}</span>
                <span class="quiet">{stageOf(stage, status)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
