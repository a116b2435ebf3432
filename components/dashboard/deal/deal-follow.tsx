import type { DealPage } from '../../../lib/pipeline/story';
import { sayStage } from '../../../lib/speak';
import { StageMark } from '../../stage-mark';
import { useWords } from '../../words-context';
import './deal-follow.css';
import { linkTo } from '../route';
import { DealPart } from './deal-part';
import { PlanFollow } from './plan-follow';

/** What a deal renews or adds to, what renews or adds to it, and once it is won the way to plan that; else nothing. */
export const DealFollow = ({ page }: { readonly page: DealPage }) => {
  const words = useWords();
  const { follows, followers, mayFollow } = page.deal;
  const linked = [
    ...(follows ? [{ ...follows, says: words.name('follows', follows.kind) }] : []),
    ...followers.map((one) => ({ ...one, says: words.name('followed', one.kind) })),
  ];
  if (linked.length === 0 && !mayFollow) return null;
  return (
    <DealPart heading={words.say('deal_follow')}>
      <ul class="deal-linked">
        {linked.map(({ deal, says, title, label }) => (
          <li key={deal}>
            <span class="quiet">{says}</span>
            <a href={linkTo({ page: 'deal', id: deal })} dir="auto">
              {title || words.say('card_deal')}
            </a>
            <span class="deal-stage">
              <StageMark colour={label.colour} />
              <span class="quiet" dir="auto">
                {sayStage(words, label)}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {mayFollow && <PlanFollow page={page} />}
    </DealPart>
  );
};
