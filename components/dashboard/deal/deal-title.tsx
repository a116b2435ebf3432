import type { DealStory } from '../../../lib/pipeline/story';
import { useWords } from '../../words-context';
import { InPlaceText } from '../fields/in-place-text';
import { useChange } from './use-change';

/** The name of a deal as the heading of its page, changed in place; it grows with its lines. */
export const DealTitle = ({ deal }: { readonly deal: DealStory }) => {
  const words = useWords();
  const change = useChange(deal.id);
  return (
    <h1 tabIndex={-1}>
      <InPlaceText
        isLarge
        label={words.say('deal_title')}
        value={deal.title}
        empty={words.say('deal_unnamed')}
        maxLength={300}
        save={(title) => change({ title })}
      />
    </h1>
  );
};
