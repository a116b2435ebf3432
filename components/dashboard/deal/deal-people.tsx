import type { DealStory } from '../../../lib/pipeline/story';
import { useWords } from '../../words-context';
import { AddPerson } from './add-to-deal';
import './deal-people.css';
import { DealPart } from './deal-part';
import { PersonRow } from './person-row';

/** Who a deal is with and what each is to it. */
export const DealPeople = ({ deal }: { readonly deal: DealStory }) => {
  const words = useWords();
  const { people } = deal;
  return (
    <DealPart
      heading={words.say('deal_people')}
      aside={people.length > 1 && <span class="deal-aside">{words.number(people.length)}</span>}
    >
      {people.length === 0 ? (
        <p class="quiet">{words.say('deal_nobody_yet')}</p>
      ) : (
        <table class="deal-people">
          <thead>
            <tr>
              <th scope="col">{words.say('deal_person')}</th>
              <th scope="col">{words.say('deal_address')}</th>
              <th scope="col">{words.say('deal_role')}</th>
              <th scope="col">
                <span class="hidden-text">{words.say('deal_leave')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <PersonRow key={person.person} deal={deal.id} person={person} isLast={people.length === 1} />
            ))}
          </tbody>
        </table>
      )}
      <AddPerson deal={deal.id} />
    </DealPart>
  );
};
