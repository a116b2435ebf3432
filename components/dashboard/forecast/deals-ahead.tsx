import { useState } from 'preact/hooks';
import type { DealAhead, ForecastPage } from '../../../lib/pipeline/forecast';
import { FigureTable } from '../../charts/figure-table';
import { sayDay } from '../../say-day';
import { sayNumber } from '../../say-number';
import { sayOwner } from '../../say-owner';
import { useWords } from '../../words-context';
import { Cut, CutLink } from '../people/cut';
import { StageWord } from '../people/stage-word';
import '../pipelines/press-choice.css';
import { linkTo } from '../route';
import { AmountCell, ChanceCell, EndingCell } from './deal-cells';
import './deals-ahead.css';
import { sayWith } from './say-with';
import type { Trial } from './use-trial';

/** How many deals are shown before the others are asked for. */
const FIRST = 25;

/** The open deals by what they contribute to the span, each with why, and the ways to try what if. */
export const DealsAhead = ({ page, trial }: { readonly page: ForecastPage; readonly trial: Trial }) => {
  const words = useWords();
  const [isLong, showAll] = useState(false);
  const { deals, dealCount, home, today, choices } = page;
  if (deals.length === 0) return <p class="quiet">{words.say('fc_deals_none')}</p>;
  const shown = isLong ? deals : deals.slice(0, FIRST);
  const besideOf = (deal: DealAhead): string => {
    const who = sayWith(words, deal);
    const owner =
      choices.owners.length > 1 && deal.owner !== undefined
        ? sayOwner(words, choices.owners, deal.owner)
        : '';
    return [deal.company, owner].filter((one) => one && one !== who).join(' · ');
  };
  const money = (minor: number): string => sayNumber(words, minor, { unit: 'money', home });
  return (
    <>
      <FigureTable
        caption={words.say('fc_deals')}
        class="deals-ahead"
        heads={[
          { id: 'deal', text: words.say('person_deal') },
          { id: 'stage', text: words.say('people_stage') },
          { id: 'close', text: words.say('fc_deal_close') },
          { id: 'amount', text: words.say('person_amount') },
          { id: 'chance', text: words.say('fc_chance') },
          { id: 'contribution', text: words.say('fc_contribution') },
          { id: 'try', text: words.say('fc_try') },
        ]}
        lines={shown.map((deal) => {
          const category = words.name('category', deal.category);
          const beside = besideOf(deal);
          return {
            id: deal.deal,
            cells: [
              <span key="deal" class="ahead-deal">
                <CutLink text={sayWith(words, deal)} href={linkTo({ page: 'deal', id: deal.deal })} />
                {beside && <Cut class="figures-second" text={beside} />}
              </span>,
              <span key="stage">
                <StageWord label={deal.stage} />
                <span class="figures-second">
                  {words.say('fc_in_stage', {
                    days: sayNumber(words, deal.daysInStage, { unit: 'days', home }),
                  })}
                </span>
              </span>,
              <span key="close">
                {deal.expectedClose ? (
                  <time dateTime={deal.expectedClose}>{sayDay(words, deal.expectedClose, today)}</time>
                ) : (
                  <span class="quiet">{words.say('fc_no_close')}</span>
                )}
                <span class="figures-second">
                  {deal.isPicked ? words.say('fc_category_picked', { category }) : category}
                </span>
              </span>,
              <AmountCell key="amount" deal={deal} trial={trial} home={home} />,
              <ChanceCell key="chance" deal={deal} span={page.span} />,
              <b key="contribution">{money(deal.contribution)}</b>,
              <EndingCell key="try" deal={deal} trial={trial} />,
            ],
          };
        })}
      />
      {shown.length < deals.length && (
        <button type="button" class="button ahead-more" onClick={() => showAll(true)}>
          {words.count('fc_show_more', deals.length - shown.length)}
        </button>
      )}
      {dealCount > deals.length && shown.length === deals.length && (
        <p class="quiet">{words.count('fc_more', dealCount - deals.length)}</p>
      )}
    </>
  );
};
