import { useState } from 'preact/hooks';
import { standing } from '../../../lib/pipeline/stage';
import type { PersonStory } from '../../../lib/pipeline/story';
import { sayMoney } from '../../say-money';
import { useWords } from '../../words-context';
import { useAct } from '../act';
import { linkTo } from '../route';
import { CutLink } from './cut';
import { StageWord } from './stage-word';

/** A person's deals, each leading to its page, and the way to another one in a pipeline of choice. */
export const PersonDeals = ({ story }: { story: PersonStory }) => {
  const words = useWords();
  const act = useAct();
  const pipelines = story.pipelines.filter((one) => !one.isRetired && standing(one).length > 0);
  const [chosen, choose] = useState<string>();
  const pipeline = pipelines.find(({ id }) => id === chosen)?.id ?? pipelines[0]?.id;
  return (
    <section>
      <h2>{words.say('person_deals')}</h2>
      {story.deals.length === 0 && <p class="quiet">{words.say('person_no_deal')}</p>}
      {story.deals.length > 0 && (
        <table class="lines person-deals">
          <thead>
            <tr>
              <th scope="col" class="person-deal">
                {words.say('person_deal')}
              </th>
              <th scope="col">{words.say('people_stage')}</th>
              <th scope="col" class="end person-amount">
                {words.say('person_amount')}
              </th>
              <th scope="col" class="end person-close">
                {words.say('person_close')}
              </th>
            </tr>
          </thead>
          <tbody>
            {story.deals.map(({ id, title, label, stale, amount, expectedClose }) => (
              <tr key={id}>
                <th scope="row">
                  <CutLink text={title || words.say('card_deal')} href={linkTo({ page: 'deal', id })} />
                </th>
                <td>
                  <StageWord label={label} isStale={stale !== undefined} />
                </td>
                <td class={amount ? 'end' : 'end quiet'}>{sayMoney(words, amount)}</td>
                <td class="end" {...(expectedClose && { 'data-label': words.say('person_close') })}>
                  {expectedClose && (
                    <time dateTime={expectedClose}>{words.day(expectedClose, story.today)}</time>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {story.address && (
        <div class="person-acts">
          {pipelines.length > 1 && (
            <select
              class="typed"
              aria-label={words.say('person_in_pipeline')}
              value={pipeline}
              onChange={({ currentTarget }) => choose(currentTarget.value)}
            >
              {pipelines.map(({ id, name, word }) => (
                <option key={id} value={id}>
                  {name ?? words.name('pipeline', word ?? id)}
                </option>
              ))}
            </select>
          )}
          <button
            type="button"
            class="button"
            onClick={() =>
              act('deal.another', {
                address: story.address,
                ...(pipelines.length > 1 && pipeline && { pipeline }),
              })
            }
          >
            {words.say('person_new_deal')}
          </button>
        </div>
      )}
    </section>
  );
};
