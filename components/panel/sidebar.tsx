import { useEffect, useRef, useState } from 'preact/hooks';
import { send } from '../../lib/messages/send';
import type { DealStory, PersonStory } from '../../lib/pipeline/story';
import { sayStage } from '../../lib/speak';
import { Icon } from '../icon';
import { sayMoney } from '../say-money';
import { useWords } from '../words-context';
import { Addresses } from './addresses';
import { Checklist } from './checklist';
import { CloseButton } from './close-button';
import { DealFacts } from './deal-facts';
import { DoneSteps } from './done-steps';
import { Follow } from './follow';
import { Notes } from './notes';
import { Others } from './others';
import { PlannedSteps } from './planned-steps';
import { Proposals } from './proposals';
import { type Saved, SavedLine } from './saved-line';
import { StagePath } from './stage-path';
import { Timeline } from './timeline';
import { useSaving } from './use-saving';
import { WidthHandle } from './width-handle';

interface Props {
  readonly story: PersonStory;
  readonly isLate: boolean;
  /** What was saved before this was shown. */
  readonly said?: Saved | undefined;
  /** Absent where it stands in the browser's own panel, which has its own width and way to close. */
  close?(): void;
  edit(): void;
  acted(): void;
}

/** The story of a person: the deal, its path, checklist, steps, notes, what happened, other deals and colleagues. */
export const Sidebar = ({ story, isLate, said, close, edit, acted }: Props) => {
  const words = useWords();
  const { address, today } = story;
  const deal: DealStory | undefined = story.deals[0];
  const person = story.name || address;
  const root = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(story.sidebarWidth);
  const { saved, give } = useSaving(address, acted);
  useEffect(() => root.current?.focus(), []);
  // In the browser's own panel it is the page itself.
  const Frame = (close ? 'aside' : 'main') as 'aside';
  return (
    <Frame
      class="side"
      aria-label={words.say('side_title', { person })}
      ref={root}
      tabIndex={-1}
      style={close && { '--width': `${width}px` }}
    >
      {close && <WidthHandle width={width} change={setWidth} />}
      <header>
        <div>
          <h2 dir="auto">{person}</h2>
          {story.headline && (
            <p class="quiet" dir="auto">
              {story.headline}
            </p>
          )}
          <p class="quiet" dir="auto">
            {[story.company, story.location].filter(Boolean).join(' · ')}
          </p>
          <Addresses story={story} />
        </div>
        {close && <CloseButton close={close} />}
      </header>
      <Proposals address={address} proposals={story.proposals} give={give} />
      {!deal && <p class="nothing">{words.say('side_nothing')}</p>}
      {deal && (
        <>
          <section>
            <h3 dir="auto">{deal.title || words.say('card_deal')}</h3>
            <p class="facts">
              <b dir="auto">{sayStage(words, deal.label)}</b>
              <span>{sayMoney(words, deal.amount)}</span>
              <button type="button" class="button" onClick={edit}>
                <Icon of="edit" />
                {words.say('side_edit')}
              </button>
              <button
                type="button"
                class="button plain"
                onClick={() => void send('dashboard.open', { address, deal: deal.id })}
              >
                {words.say('side_all')}
              </button>
            </p>
            <DealFacts deal={deal} today={today} />
            <StagePath deal={deal} pipelines={story.pipelines} today={today} chosen={deal.stage} />
          </section>
          <SavedLine saved={saved ?? said} />
          <Follow deal={deal} address={address} today={today} give={give} />
          {deal.status === 'open' && (
            <Checklist deal={deal} pipelines={story.pipelines} address={address} give={give} />
          )}
          <PlannedSteps steps={deal.steps} story={story} person={person} give={give} />
          {!deal.steps.some(({ state }) => state === 'planned') && (
            <section>
              <h3>{words.say('card_planned')}</h3>
              <p class="quiet">{words.say('card_no_step')}</p>
            </section>
          )}
          <Notes deal={deal} address={address} today={today} isLate={isLate} give={give} />
          <DoneSteps steps={deal.steps} today={today} />
          <section>
            <h3>{words.say('side_timeline')}</h3>
            <Timeline happenings={deal.happenings} today={today} />
          </section>
        </>
      )}
      <Others story={story} />
    </Frame>
  );
};
