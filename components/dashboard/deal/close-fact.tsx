import type { DealStory } from '../../../lib/pipeline/story';
import { useWords } from '../../words-context';
import { Fact } from './fact';
import { InPlaceDate } from './in-place-date';
import { useChange } from './use-change';

/** When a deal is expected to close, and how often that was put later or earlier. */
export const CloseFact = ({ deal }: { readonly deal: DealStory }) => {
  const words = useWords();
  const change = useChange(deal.id);
  const { pushes, pulls } = deal;
  const moves = [
    pushes > 0 && words.say('deal_pushes', { count: pushes }),
    pulls > 0 && words.say('deal_pulls', { count: pulls }),
  ].filter((one) => one !== false);
  return (
    <Fact label={words.say('deal_close')} says={moves.join(', ') || undefined}>
      {(ties) => (
        <InPlaceDate
          value={deal.expectedClose}
          ties={ties}
          save={(expectedClose) => change({ expectedClose })}
        />
      )}
    </Fact>
  );
};
