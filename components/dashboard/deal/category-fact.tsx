import type { DealPage, DealStory } from '../../../lib/pipeline/story';
import { useWords } from '../../words-context';
import { Fact } from './fact';
import { InPlaceChoice } from './in-place-choice';
import { useChange } from './use-change';

type Category = NonNullable<DealStory['category']>;

const PICKED: readonly Category[] = ['pipeline', 'best case', 'commit', 'omitted'];

/** How sure a deal is in the forecast: as its stage says, or as somebody picked. */
export const CategoryFact = ({ page }: { readonly page: DealPage }) => {
  const words = useWords();
  const { deal, pipelines } = page;
  const change = useChange(deal.id);
  const stage = pipelines.flatMap(({ stages }) => stages).find(({ id }) => id === deal.stage);
  const offered = [...new Set([...PICKED, ...(deal.category ? [deal.category] : [])])];
  const byStage = stage
    ? words.say('deal_as_stage', { category: words.name('category', stage.category) })
    : words.say('deal_as_stage_bare');
  return (
    <Fact label={words.say('deal_category')}>
      {(ties) => (
        <InPlaceChoice
          {...ties}
          value={deal.category ?? ''}
          choices={[
            { id: '', name: byStage },
            ...offered.map((id) => ({ id, name: words.name('category', id) })),
          ]}
          save={(id) => change({ category: offered.find((one) => one === id) ?? null })}
        />
      )}
    </Fact>
  );
};
