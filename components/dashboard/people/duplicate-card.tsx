import type { DuplicatePair, Twin } from '../../../lib/pipeline/people-pages';
import { shownAddress } from '../../panel/proposals';
import { useWords } from '../../words-context';
import { useAct } from '../act';
import { linkTo } from '../route';

/** Two entries side by side, what differs made visible, with the reason and the two ways to decide. */
export const DuplicateCard = ({ pair: { one, other, reason } }: { pair: DuplicatePair }) => {
  const words = useWords();
  const act = useAct();
  const nameOf = ({ name, identities: [first] }: Twin): string =>
    name || (first && shownAddress(first)) || words.say('no_name');
  const both = [one, other] as const;
  const pair = words.say('duplicates_pair', { one: nameOf(one), other: nameOf(other) });
  const differs = one.company !== other.company;
  return (
    <section class="duplicate" tabIndex={-1} aria-label={pair}>
      <p class="duplicate-why">{words.say('duplicates_why', { reason: words.name('reason', reason) })}</p>
      <table>
        <tbody>
          <tr class={nameOf(one) === nameOf(other) ? '' : 'differs'}>
            <th scope="row">
              {words.say('people_name')} <Differs is={nameOf(one) !== nameOf(other)} />
            </th>
            {both.map((twin) => (
              <td key={twin.id}>
                <a dir="auto" href={linkTo({ page: 'person', id: twin.id })}>
                  {nameOf(twin)}
                </a>
              </td>
            ))}
          </tr>
          <tr class={differs ? 'differs' : ''}>
            <th scope="row">
              {words.say('people_company')} <Differs is={differs} />
            </th>
            {both.map(({ id, company }) => (
              <td key={id}>
                {(company && <span dir="auto">{company}</span>) || (
                  <span class="quiet">{words.say('duplicates_nothing')}</span>
                )}
              </td>
            ))}
          </tr>
          <tr class="differs">
            <th scope="row">{words.say('duplicates_known_by')}</th>
            {both.map(({ id, identities }) => (
              <td key={id}>
                {identities.map((identity) => (
                  <span key={identity} dir="auto">
                    {shownAddress(identity)}
                  </span>
                ))}
                {identities.length === 0 && <span class="quiet">{words.say('duplicates_nothing')}</span>}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <div class="duplicate-acts">
        <button
          type="button"
          class="button main"
          aria-label={`${words.say('duplicates_same')}: ${pair}`}
          onClick={() => act('people.merge', { one: one.id, other: other.id, reason })}
        >
          {words.say('duplicates_same')}
        </button>
        <button
          type="button"
          class="button"
          aria-label={`${words.say('duplicates_two')}: ${pair}`}
          onClick={() => act('people.keep-apart', { one: one.id, other: other.id })}
        >
          {words.say('duplicates_two')}
        </button>
      </div>
    </section>
  );
};

const Differs = ({ is }: { is: boolean }) => {
  const words = useWords();
  return is ? <span class="duplicate-differs">{words.say('duplicates_differs')}</span> : null;
};
