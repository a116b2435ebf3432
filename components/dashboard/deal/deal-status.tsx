import type { Day } from '../../../lib/pipeline/day';
import type { DealStory } from '../../../lib/pipeline/story';
import { sayStage } from '../../../lib/speak';
import { sayDay } from '../../say-day';
import { StageMark } from '../../stage-mark';
import { useWords } from '../../words-context';
import './deal-status.css';

/** Where a deal stands: its stage, since when it is open or how it ended, and why it is stale. */
export const DealStatus = ({ deal, today }: { readonly deal: DealStory; readonly today: Day }) => {
  const words = useWords();
  const { status, label, closedOn, lostReason, stale } = deal;
  const on = sayDay(words, (status === 'open' ? undefined : closedOn) ?? deal.openedOn, today);
  const since =
    status !== 'open' && !closedOn
      ? words.name('deal_is', status)
      : words.name('deal_is_on', status, { day: on });
  return (
    <div class="deal-status">
      <p class={status}>
        {status !== 'lost' && (
          <span class="deal-stage">
            <StageMark colour={label.colour} />
            <b dir="auto">{sayStage(words, label)}</b>
          </span>
        )}
        <span class="deal-since">{since}</span>
        {status === 'lost' && lostReason && <span class="quiet">{words.name('lost', lostReason)}</span>}
      </p>
      {stale && (
        <p class="deal-stale">{words.count(`stale_${stale.clock}`, stale.days, { limit: stale.limit })}</p>
      )}
    </div>
  );
};
