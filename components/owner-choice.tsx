import type { Named, Owner } from '../lib/pipeline/lists';
import './owner-choice.css';
import { sayOwner } from './say-owner';
import { useWords } from './words-context';

/** Whose deals are shown: everybody's, a team's or one owner's; nothing to choose while there is only one. */
export const OwnerChoice = ({
  owners,
  teams = [],
  owner,
  choose,
}: {
  readonly owners: readonly Owner[];
  readonly teams?: readonly Named[];
  readonly owner: string;
  choose(owner: string): void;
}) => {
  const words = useWords();
  if (owners.length < 2) return null;
  return (
    <select
      class="owner-choice"
      aria-label={words.say('list_owner')}
      value={owner}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      <option value="">{words.say('list_every_owner')}</option>
      {teams.map(({ id, name }) => (
        <option key={id} value={id}>
          {words.say('list_team', { team: name })}
        </option>
      ))}
      {owners.map(({ id }) => (
        <option key={id} value={id}>
          {sayOwner(words, owners, id)}
        </option>
      ))}
    </select>
  );
};
