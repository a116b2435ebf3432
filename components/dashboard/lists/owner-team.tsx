import type { Named, Owner } from '../../../lib/pipeline/lists';
import { useWords } from '../../words-context';
import { useAct } from '../act';
import '../fields/field-box.css';

const NONE = '';

/** The team of an owner, to be chosen; nothing while there are no teams. */
export const OwnerTeam = ({ owner, teams }: { owner: Owner; teams: readonly Named[] }) => {
  const words = useWords();
  const act = useAct();
  const team = owner.team ?? NONE;
  const offered = teams.filter(({ id, isRetired }) => !isRetired || id === team);
  if (offered.length === 0) return null;
  return (
    <select
      class="field-box quiet-box"
      aria-label={words.say('owner_team', { name: owner.name || words.say('owner_me') })}
      value={team}
      onChange={({ currentTarget: { value } }) =>
        void act('owner.join', { owner: owner.id, team: value === NONE ? null : value })
      }
    >
      <option value={NONE}>{words.say('owner_no_team')}</option>
      {offered.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
};
