import type { Owner } from '../../../lib/pipeline/lists';
import type { DealBehind } from '../../../lib/pipeline/numbers';
import { sayNumber } from '../../say-number';
import { sayOwner } from '../../say-owner';
import { useWords } from '../../words-context';
import { Cut, CutLink } from '../people/cut';
import { linkTo } from '../route';
import { sayWith } from './say-whom';

/** Who a deal is with, as the head of its row: the way to the deal, with the company and the owner beside it. */
export const DealHead = ({ deal, owners }: { deal: DealBehind; owners: readonly Owner[] }) => {
  const words = useWords();
  const who = sayWith(words, deal);
  const owner = owners.length > 1 && deal.owner !== undefined ? sayOwner(words, owners, deal.owner) : '';
  const beside = [deal.company, owner].filter((one) => one && one !== who).join(' · ');
  return (
    <th scope="row">
      <CutLink text={who} href={linkTo({ page: 'deal', id: deal.deal })} />
      {beside && <Cut class="second" text={beside} />}
    </th>
  );
};

/** What a deal is worth, or that it has no amount that can be told. */
export const WorthCell = ({ amount, home }: { amount: number | undefined; home: string }) => {
  const words = useWords();
  return (
    <td class="end">
      {amount === undefined ? (
        <span class="quiet">{words.say('no_amount')}</span>
      ) : (
        sayNumber(words, amount, { unit: 'money', home })
      )}
    </td>
  );
};
