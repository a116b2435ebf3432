import { profileAt } from '../../../lib/pipeline/profile-address';
import type { DealPerson } from '../../../lib/pipeline/story';
import { Icon } from '../../icon';
import { shownAddress } from '../../panel/proposals';
import { useWords } from '../../words-context';
import { useAct } from '../act';
import { linkTo } from '../route';
import { InPlaceChoice } from './in-place-choice';
import { ROLES } from './roles';
import { sayPerson } from './say-person';

/** Somebody a deal is with: a link to their page, their address, what they are to the deal, and the way out. */
export const PersonRow = ({
  deal,
  person: { person, name, address, role },
  isLast,
}: {
  readonly deal: string;
  readonly person: DealPerson;
  /** Without anybody a deal would be found no more. */
  readonly isLast: boolean;
}) => {
  const words = useWords();
  const act = useAct();
  const shown = sayPerson(words, { name, address });
  const isProfile = address.startsWith('https://') && profileAt(address) === address;
  const as = (next: string) =>
    act('deal.join', { deal, person, role: ROLES.find((one) => one === next) ?? role });
  return (
    <tr>
      <td>
        <a href={linkTo({ page: 'person', id: person })} dir="auto" title={shown}>
          {shown}
        </a>
      </td>
      <td>
        {isProfile ? (
          <a href={address} target="_blank" rel="noreferrer" dir="auto" title={shownAddress(address)}>
            {shownAddress(address)}
          </a>
        ) : (
          <span class="quiet" dir="auto" title={shownAddress(address)}>
            {shownAddress(address)}
          </span>
        )}
      </td>
      <td>
        <InPlaceChoice
          aria-label={words.say('deal_role_of', { person: shown })}
          value={role}
          choices={ROLES.map((id) => ({ id, name: words.name('role', id) }))}
          save={as}
        />
      </td>
      <td>
        {!isLast && (
          <button
            type="button"
            class="deal-leave"
            aria-label={words.say('deal_leave_of', { person: shown })}
            title={words.say('deal_leave')}
            onClick={() => act('deal.leave', { deal, person })}
          >
            <Icon of="close" />
          </button>
        )}
      </td>
    </tr>
  );
};
