import type { Named } from '../../../lib/pipeline/lists';
import type { DealStory } from '../../../lib/pipeline/story';
import { useWords } from '../../words-context';
import { Fact } from './fact';
import { InPlaceChoice } from './in-place-choice';
import { useChange } from './use-change';
import { withCurrent } from './with-current';

/** The sites that deals are opened from: their ids are sources of themselves. */
const SITES = ['gmail', 'linkedin'];

/** Where a deal came from. */
export const SourceFact = ({
  deal,
  sources,
}: {
  readonly deal: DealStory;
  readonly sources: readonly Named[];
}) => {
  const words = useWords();
  const change = useChange(deal.id);
  const sites = SITES.filter((id) => !sources.some((source) => source.id === id)).map((id) => ({
    id,
    name: words.name('source', id),
    isRetired: false,
  }));
  return (
    <Fact label={words.say('deal_source')}>
      {(ties) => (
        <InPlaceChoice
          {...ties}
          value={deal.source ?? ''}
          choices={[
            { id: '', name: words.say('deal_no_source') },
            ...withCurrent([...sites, ...sources], deal.source),
          ]}
          save={(source) => change({ source: source || null })}
        />
      )}
    </Fact>
  );
};
