import { ME, type Owner } from '../../../lib/pipeline/lists';
import type { DealStory } from '../../../lib/pipeline/story';
import { useWords } from '../../words-context';
import { Fact } from './fact';
import { InPlaceChoice } from './in-place-choice';
import { useChange } from './use-change';
import { withCurrent } from './with-current';

/** Whose a deal is. */
export const OwnerFact = ({
  deal,
  owners,
}: {
  readonly deal: DealStory;
  readonly owners: readonly Owner[];
}) => {
  const words = useWords();
  const change = useChange(deal.id);
  const named = owners.map((owner) => ({
    ...owner,
    name: owner.name || words.say(owner.id === ME ? 'deal_me' : 'no_name'),
  }));
  return (
    <Fact label={words.say('deal_owner')}>
      {(ties) => (
        <InPlaceChoice
          {...ties}
          value={deal.owner ?? ''}
          choices={[{ id: '', name: words.say('deal_no_owner') }, ...withCurrent(named, deal.owner)]}
          save={(owner) => change({ owner: owner || null })}
        />
      )}
    </Fact>
  );
};
