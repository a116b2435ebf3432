import { useEffect, useRef, useState } from 'preact/hooks';
import { send } from '../../lib/messages/send';
import { LOST_REASONS } from '../../lib/pipeline/lost-reasons';
import type { DealStory, PersonStory } from '../../lib/pipeline/story';
import { sayStage } from '../../lib/speak';
import { useWords } from '../words-context';
import { CardForm } from './card-form';
import { CloseButton } from './close-button';
import { Follow } from './follow';
import { PlannedSteps } from './planned-steps';
import { Proposals } from './proposals';
import { SavedLine } from './saved-line';
import { SidePanelDoor } from './side-panel-door';
import { useSaving } from './use-saving';

interface Props {
  readonly story: PersonStory;
  readonly name: string;
  /** The last lines of the person's open message. */
  readonly signature: readonly string[];
  readonly typing: 'here' | 'after-reload' | 'in-side-panel';
  close(): void;
  acted(): void;
  openStory(): void;
  reload(): void;
}

const intoSight = (element: Element | null): void => element?.scrollIntoView({ block: 'nearest' });

/** The card beside a name: the deal, what can be changed on it, and what was last saved. */
export const Card = ({ story, name, signature, typing, close, acted, openStory, reload }: Props) => {
  const words = useWords();
  const [chosen, choose] = useState<string>();
  const [isLosing, setLosing] = useState(false);
  const first = useRef<HTMLElement>(null);
  const person = story.name || name || story.address;
  const deal: DealStory | undefined = story.deals.find(({ id }) => id === chosen) ?? story.deals[0];
  const { address } = story;
  const { saved, isBusy, give } = useSaving(address, acted);

  useEffect(() => {
    const field = first.current?.querySelector<HTMLElement>('#amount, button[type="submit"]');
    (field ?? first.current)?.focus();
  }, []);

  return (
    <section
      class="card"
      role="dialog"
      aria-label={words.say('card_title', { person })}
      ref={first}
      tabIndex={-1}
    >
      <header>
        <h2 dir="auto" title={person}>
          {person}
        </h2>
        <button type="button" class="button plain" onClick={openStory}>
          {words.say('card_story')}
        </button>
        <CloseButton close={close} />
      </header>
      {typing === 'after-reload' && (
        <div class="late">
          <p>{words.say('card_reload')}</p>
          <button type="button" class="button" onClick={reload}>
            {words.say('card_reload_act')}
          </button>
        </div>
      )}
      {typing === 'in-side-panel' && <SidePanelDoor />}
      <Proposals address={address} proposals={story.proposals} give={give} />
      {story.deals.length > 1 && (
        <div class="field">
          <label for="deal">{words.say('card_deal')}</label>
          <select id="deal" value={deal?.id} onChange={(event) => choose(event.currentTarget.value)}>
            {story.deals.map(({ id, title, label }) => (
              <option key={id} value={id}>
                {sayStage(words, label)} · {title || words.say('card_deal')}
              </option>
            ))}
          </select>
        </div>
      )}
      {deal && <Follow deal={deal} address={address} today={story.today} give={give} />}
      {deal?.stale && (
        <p class="late-day">
          {words.count(`stale_${deal.stale.clock}`, deal.stale.days, { limit: deal.stale.limit })}
        </p>
      )}
      {deal && (
        <CardForm
          key={deal.id}
          story={story}
          deal={deal}
          signature={signature}
          isLate={typing !== 'here'}
          isBusy={isBusy}
          save={(change) =>
            give((id) => send('deal.update', { address, deal: deal.id, ...change }, id), {
              deal: deal.id,
              ...change,
            })
          }
        >
          {deal.status === 'open' ? (
            <button
              type="button"
              class="button"
              aria-expanded={isLosing}
              onClick={() => setLosing(!isLosing)}
            >
              {words.say('card_lost')}
            </button>
          ) : (
            <button
              type="button"
              class="button"
              onClick={() => give((id) => send('deal.reopen', { address, deal: deal.id }, id))}
            >
              {words.say('card_reopen')}
            </button>
          )}
          <button
            type="button"
            class="button plain"
            onClick={() => give((id) => send('deal.another', { address }, id))}
          >
            {words.say('card_another')}
          </button>
        </CardForm>
      )}
      {isLosing && deal?.status === 'open' && (
        <fieldset class="field" ref={intoSight}>
          <legend>{words.say('card_why_lost')}</legend>
          <div class="chips">
            {LOST_REASONS.map((reason) => (
              <button
                key={reason}
                type="button"
                class="chip"
                onClick={() => {
                  setLosing(false);
                  void give((id) => send('deal.lose', { address, deal: deal.id, reason }, id));
                }}
              >
                {words.name('lost', reason)}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      {deal && <PlannedSteps steps={deal.steps} story={story} person={person} give={give} />}
      <SavedLine saved={saved} />
    </section>
  );
};
