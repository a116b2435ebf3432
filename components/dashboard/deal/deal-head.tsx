import type { DealPage } from '../../../lib/pipeline/story';
import { useWords } from '../../words-context';
import { type ActsProps, DealActs } from './deal-acts';
import './deal-head.css';
import { linkTo } from '../route';
import { DealStatus } from './deal-status';
import { DealTitle } from './deal-title';
import { sayPerson } from './say-person';

/** What a deal is called, with whom it is, where it stands, and what decides it. */
export const DealHead = ({ page, ...acts }: { readonly page: DealPage } & Omit<ActsProps, 'page'>) => {
  const words = useWords();
  const { deal } = page;
  const [first, ...others] = deal.people;
  return (
    <header class="deal-head" data-part>
      <p class="deal-with">
        {first ? (
          <a href={linkTo({ page: 'person', id: first.person })} dir="auto">
            {sayPerson(words, first)}
          </a>
        ) : (
          <span class="quiet">{words.say('deal_nobody')}</span>
        )}
        {others.length > 0 && <span class="quiet">{words.count('deal_others', others.length)}</span>}
      </p>
      <DealTitle deal={deal} />
      <DealStatus deal={deal} today={page.today} />
      <DealActs page={page} {...acts} />
    </header>
  );
};
