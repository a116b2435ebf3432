import { useId } from 'preact/hooks';
import type { Named } from '../../../lib/pipeline/lists';
import type { DealStory } from '../../../lib/pipeline/story';
import { Icon } from '../../icon';
import { useWords } from '../../words-context';
import { AddTag } from './add-tag';
import './deal-tags.css';
import { useChange } from './use-change';

/** The tags of a deal, each taken off by one press, and the way to put on more. */
export const DealTags = ({ deal, tags }: { readonly deal: DealStory; readonly tags: readonly Named[] }) => {
  const words = useWords();
  const change = useChange(deal.id);
  const id = useId();
  return (
    <div class="fact deal-tags">
      <span class="fact-label" id={id}>
        {words.say('deal_tags')}
      </span>
      <ul class="deal-chips" aria-labelledby={id}>
        {deal.tags.map((tag) => {
          const name = tags.find((one) => one.id === tag)?.name ?? tag;
          return (
            <li key={tag} class="deal-chip deal-tag">
              <span dir="auto">{name}</span>
              <button
                type="button"
                aria-label={words.say('deal_untag', { name })}
                onClick={() => change({ tag: { tag, isOn: false } })}
              >
                <Icon of="close" />
              </button>
            </li>
          );
        })}
        <li>
          <AddTag deal={deal} tags={tags} />
        </li>
      </ul>
    </div>
  );
};
