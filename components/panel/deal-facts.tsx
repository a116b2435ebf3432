import type { DealStory } from '../../lib/pipeline/story';
import { sayDay } from '../say-day';
import { useWords } from '../words-context';

/** What is to be known of a deal beside its stage and amount: why it waits too long, when it is to close, who takes part. */
export const DealFacts = ({ deal, today }: { deal: DealStory; today: string }) => {
  const words = useWords();
  const { stale, expectedClose, people } = deal;
  const moved = [
    deal.pushes > 0 ? words.count('deal_pushes', deal.pushes) : '',
    deal.pulls > 0 ? words.count('deal_pulls', deal.pulls) : '',
  ].filter(Boolean);
  return (
    <>
      {stale && (
        <p class="late-day">{words.count(`stale_${stale.clock}`, stale.days, { limit: stale.limit })}</p>
      )}
      {expectedClose !== undefined && (
        <p>
          {words.say('deal_closes', { day: sayDay(words, expectedClose, today) })}
          {moved.length > 0 && <span class="quiet"> · {moved.join(', ')}</span>}
        </p>
      )}
      {people.length > 1 && (
        <ul class="steps">
          {people.map(({ person, name, address, role }) => (
            <li key={person}>
              <span dir="auto">{name || address}</span>
              {role !== 'unknown' && <span class="quiet">{words.name('role', role)}</span>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
