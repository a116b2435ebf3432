import type { DealPage } from '../../../lib/pipeline/story';
import { useWords } from '../../words-context';
import { AmountFact } from './amount-fact';
import { CategoryFact } from './category-fact';
import { CloseFact } from './close-fact';
import './deal-facts.css';
import { DealPart } from './deal-part';
import { DealTags } from './deal-tags';
import { OwnFact } from './own-fact';
import { OwnerFact } from './owner-fact';
import { SourceFact } from './source-fact';

/** What is known of a deal beside its stage, each value changed in place. */
export const DealFacts = ({ page }: { readonly page: DealPage }) => {
  const words = useWords();
  const { deal, lists } = page;
  const fields = lists.fields.filter(({ id, isRetired }) => !isRetired || deal.custom[id] !== undefined);
  return (
    <DealPart heading={words.say('deal_facts')}>
      <div class="deal-facts">
        <AmountFact page={page} />
        <CloseFact deal={deal} />
        <OwnerFact deal={deal} owners={lists.owners} />
        <SourceFact deal={deal} sources={lists.sources} />
        <CategoryFact page={page} />
        {fields.map((field) => (
          <OwnFact key={field.id} field={field} deal={deal} currency={page.currency} />
        ))}
      </div>
      <DealTags deal={deal} tags={lists.tags} />
    </DealPart>
  );
};
