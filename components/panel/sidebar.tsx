import { useEffect, useRef, useState } from 'preact/hooks';
import { sevenStages, stageOf } from '../../lib/pipeline/seven-stages';
import type { PersonStory } from '../../lib/pipeline/story';
import { useWords } from '../words-context';
import { StagePath } from './stage-path';
import { sayMoney, Timeline } from './timeline';
import { WidthHandle } from './width-handle';

/** The story of a person: the deal, its path, checklist, steps, what happened, other deals and colleagues. */
export const Sidebar = ({ story, close, edit }: { story: PersonStory; close(): void; edit(): void }) => {
  const words = useWords();
  const [deal, ...others] = story.deals;
  const person = story.name || story.address;
  const root = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(story.sidebarWidth);
  useEffect(() => root.current?.focus(), []);
  const checklist = stageOf(sevenStages, deal?.stage ?? '')?.checklist ?? [];
  return (
    <aside
      class="side"
      aria-label={words.say('side_title', { person })}
      ref={root}
      tabIndex={-1}
      style={{ '--width': `${width}px` }}
    >
      <WidthHandle width={width} change={setWidth} />
      <header>
        <div>
          <h2 dir="auto">{person}</h2>
          <p class="quiet" dir="auto">
            {[story.company, story.address].filter(Boolean).join(' · ')}
          </p>
        </div>
        <button type="button" class="close" aria-label={words.say('close')} onClick={close}>
          ×
        </button>
      </header>
      {!deal && <p class="nothing">{words.say('side_nothing')}</p>}
      {deal && (
        <>
          <section>
            <h3 dir="auto">{deal.title || words.say('card_deal')}</h3>
            <p class="facts">
              <b>{words.name('stage', deal.status === 'lost' ? 'lost' : deal.stage)}</b>
              <span>{sayMoney(words, deal.amount)}</span>
              <button type="button" class="button" onClick={edit}>
                {words.say('card_stage')}…
              </button>
            </p>
            <StagePath deal={deal} today={story.today} chosen={deal.stage} />
          </section>
          {deal.status === 'open' && (
            <section>
              <h3>{words.say('side_checklist')}</h3>
              <ul class="checks">
                {checklist.map((item) => (
                  <li key={item}>{words.name('check', item)}</li>
                ))}
              </ul>
            </section>
          )}
          <section>
            <h3>{words.say('side_steps')}</h3>
            {deal.steps.length === 0 && <p class="quiet">{words.say('card_no_step')}</p>}
            <ul class="steps">
              {deal.steps.map(({ id, kind, dueDay, state }) => (
                <li key={id} class={state}>
                  <span>{words.name('step', kind)}</span>
                  <span class="quiet">{words.day(dueDay, story.today)}</span>
                </li>
              ))}
            </ul>
          </section>
          <section>
            <h3>{words.say('side_timeline')}</h3>
            <Timeline happenings={deal.happenings} today={story.today} />
          </section>
        </>
      )}
      {others.length > 0 && (
        <section>
          <h3>{words.say('side_deals')}</h3>
          <ul class="steps">
            {others.map(({ id, title, stage, status, amount }) => (
              <li key={id}>
                <span dir="auto">{title || words.say('card_deal')}</span>
                <span class="quiet">
                  {words.name('stage', status === 'lost' ? 'lost' : stage)} · {sayMoney(words, amount)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {story.colleagues.length > 0 && (
        <section>
          <h3>{words.say('side_colleagues', { company: story.company })}</h3>
          <ul class="steps">
            {story.colleagues.map(({ name, stage, status }) => (
              <li key={name}>
                <span dir="auto">{name}</span>
                <span class="quiet">{words.name('stage', status === 'lost' ? 'lost' : stage)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
};
