import { useEffect, useRef, useState } from 'preact/hooks';
import { newCommandId, send } from '../../lib/messages/send';
import type { Done } from '../../lib/messages/table';
import { LOST_REASONS } from '../../lib/pipeline/lost-reasons';
import type { DealStory, PersonStory } from '../../lib/pipeline/story';
import { useWords } from '../words-context';
import { askingFirst } from './ask-first';
import { CardForm } from './card-form';
import { type Saved, SavedLine } from './saved-line';

interface Props {
  readonly story: PersonStory;
  readonly name: string;
  readonly isLate: boolean;
  close(): void;
  acted(): void;
  openStory(): void;
  reload(): void;
}

/** The card beside a name: the deal, what can be changed on it, and what was last saved. */
export const Card = ({ story, name, isLate, close, acted, openStory, reload }: Props) => {
  const words = useWords();
  const [chosen, choose] = useState<string>();
  const [saved, setSaved] = useState<Saved>();
  const [isBusy, setBusy] = useState(false);
  const [isLosing, setLosing] = useState(false);
  const first = useRef<HTMLElement>(null);
  const person = story.name || name || story.address;
  const deal: DealStory | undefined = story.deals.find(({ id }) => id === chosen) ?? story.deals[0];
  const { address } = story;

  useEffect(() => {
    const field = first.current?.querySelector<HTMLElement>('#amount, button[type="submit"]');
    (field ?? first.current)?.focus();
  }, []);

  /** Whether it was done; what went wrong is said. */
  const attempt = async (work: () => Promise<Done>): Promise<boolean> => {
    setBusy(true);
    try {
      const { command, says, canUndo } = await work();
      acted();
      const undo = () => void attempt(() => send('command.undo', { command }));
      setSaved(canUndo ? { text: says, undo } : { text: says });
      return true;
    } catch (error) {
      setSaved({ error });
      return false;
    } finally {
      setBusy(false);
    }
  };
  const give = (work: (id: string) => Promise<Done>) => {
    const id = newCommandId();
    return attempt(() => askingFirst(address, () => work(id)));
  };

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
        <button type="button" class="close" aria-label={words.say('close')} onClick={close}>
          ×
        </button>
      </header>
      {isLate && (
        <div class="late">
          <p>{words.say('card_reload')}</p>
          <button type="button" class="button" onClick={reload}>
            {words.say('card_reload_act')}
          </button>
        </div>
      )}
      {story.deals.length > 1 && (
        <div class="field">
          <label for="deal">{words.say('card_deal')}</label>
          <select id="deal" value={deal?.id} onChange={(event) => choose(event.currentTarget.value)}>
            {story.deals.map(({ id, title, stage, status }) => (
              <option key={id} value={id}>
                {words.name('stage', status === 'lost' ? 'lost' : stage)} · {title || words.say('card_deal')}
              </option>
            ))}
          </select>
        </div>
      )}
      {deal && (
        <CardForm
          key={deal.id}
          story={story}
          deal={deal}
          isLate={isLate}
          isBusy={isBusy}
          save={(change) => give((id) => send('deal.update', { address, deal: deal.id, ...change }, id))}
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
        <fieldset class="field">
          <legend>{words.say('card_why_lost')}</legend>
          <div class="chips">
            {LOST_REASONS.map((reason) => (
              <button
                key={reason}
                type="button"
                class="chip"
                onClick={() => {
                  setLosing(false);
                  give((id) => send('deal.lose', { address, deal: deal.id, reason }, id));
                }}
              >
                {words.name('lost', reason)}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      {deal?.steps.some(({ state }) => state === 'planned') && (
        <section class="planned">
          <h3>{words.say('card_planned')}</h3>
          <ul>
            {deal.steps
              .filter(({ state }) => state === 'planned')
              .map(({ id, kind, dueDay }) => (
                <li key={id}>
                  <span>{words.name('step', kind)}</span>
                  <span class="quiet">{words.day(dueDay, story.today)}</span>
                  <button
                    type="button"
                    class="button"
                    aria-label={words.say('act_says', {
                      act: words.say('act_done'),
                      step: words.name('step', kind),
                      person,
                    })}
                    onClick={() => give((command) => send('step.finish', { step: id, address }, command))}
                  >
                    {words.say('act_done')}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      )}
      <SavedLine saved={saved} />
    </section>
  );
};
