import { send } from '../../lib/messages/send';
import { yearAfter } from '../../lib/pipeline/day';
import type { DealStory } from '../../lib/pipeline/story';
import { Icon } from '../icon';
import { sayDay } from '../say-day';
import { useWords } from '../words-context';
import type { Saving } from './use-saving';

/** Once a deal was won: the proposal to plan what follows it, its renewal in a year or an upsell. */
export const Follow = ({
  deal,
  address,
  today,
  give,
}: {
  deal: DealStory;
  address: string;
  today: string;
  give: Saving['give'];
}) => {
  const words = useWords();
  if (!deal.mayFollow) return null;
  const expectedClose = yearAfter(deal.closedOn ?? today);
  const follow = (kind: 'renewal' | 'upsell') => {
    const more = kind === 'renewal' ? { expectedClose } : {};
    give((id) => send('deal.follow', { address, deal: deal.id, kind, ...more }, id));
  };
  return (
    <section class="proposal">
      <Icon of="won" />
      <div>
        <p>
          <b>{words.say('follow_title')}</b>{' '}
          <span class="quiet">{words.say('follow_says', { day: sayDay(words, expectedClose, today) })}</span>
        </p>
        <div class="acts">
          <button type="button" class="button" onClick={() => follow('renewal')}>
            {words.say('next_renewal')}
          </button>
          <button type="button" class="button plain" onClick={() => follow('upsell')}>
            {words.say('next_upsell')}
          </button>
        </div>
      </div>
    </section>
  );
};
