import { useId, useState } from 'preact/hooks';
import type { Day } from '../../../lib/pipeline/day';
import { standing } from '../../../lib/pipeline/stage';
import type { DealPage } from '../../../lib/pipeline/story';
import { Icon } from '../../icon';
import { useWords } from '../../words-context';
import { useAct } from '../act';
import './deal-acts.css';
import { LostReasons } from './lost-reasons';
import { useBusy } from './use-busy';

/** What the buttons of a deal need, and the day the next move counts for. */
export interface ActsProps {
  readonly page: DealPage;
  /** Another day than today on which the next move or loss happened; empty for today. */
  readonly on: Day | '';
  setOn(day: Day | ''): void;
  /** Moves the deal to a stage on that day. */
  move(stage: string): Promise<boolean>;
}

/** Wins, loses or opens a deal again, on another day where that is chosen. */
export const DealActs = ({ page, on, setOn, move }: ActsProps) => {
  const words = useWords();
  const act = useAct();
  const id = useId();
  const { isBusy, run } = useBusy();
  const [isAsking, setAsking] = useState(false);
  const { deal, pipelines, today } = page;
  const pipeline = pipelines.find((one) => one.id === deal.pipeline);
  const won = pipeline && standing(pipeline).find(({ kind }) => kind === 'won');

  const lose = async (reason: string): Promise<void> => {
    const isDone = await run(() => act('deal.lose', { deal: deal.id, reason, ...(on && { on }) }));
    if (!isDone) return;
    setAsking(false);
    setOn('');
  };
  return (
    <div class="deal-acts">
      <div class="deal-buttons">
        {deal.status === 'open' && won && (
          <button type="button" class="button" aria-disabled={isBusy} onClick={() => run(() => move(won.id))}>
            <Icon of="won" />
            {words.say('deal_win')}
          </button>
        )}
        {deal.status === 'open' && (
          <button type="button" class="button" aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
            <Icon of="lost" />
            {words.say('card_lost')}
          </button>
        )}
        {deal.status === 'lost' && (
          <button
            type="button"
            class="button"
            aria-disabled={isBusy}
            onClick={() => run(() => act('deal.reopen', { deal: deal.id }))}
          >
            <Icon of="back" />
            {words.say('card_reopen')}
          </button>
        )}
        {deal.status !== 'won' && (
          <span class="deal-on">
            <label for={id}>{words.say('deal_on')}</label>
            <input
              id={id}
              type="date"
              min={deal.openedOn}
              max={today}
              value={on}
              aria-describedby={on ? `${id}-says` : undefined}
              onInput={(event) => setOn(event.currentTarget.value)}
            />
            {on && (
              <button type="button" class="button plain" onClick={() => setOn('')}>
                {words.say('deal_on_today')}
              </button>
            )}
          </span>
        )}
      </div>
      {on && (
        <p id={`${id}-says`} class="quiet">
          {words.say('deal_on_says')}
        </p>
      )}
      {isAsking && deal.status === 'open' && <LostReasons choose={lose} />}
    </div>
  );
};
