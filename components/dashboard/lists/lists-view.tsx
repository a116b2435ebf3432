import type { Lists } from '../../../lib/pipeline/lists';
import { useWords } from '../../words-context';
import { FieldsSection } from './fields-section';
import { ListSection } from './list-section';
import './lists-view.css';
import { OwnerTeam } from './owner-team';

/** All that deals are sorted by beside their stages, each list changed in place. */
export const ListsView = ({ lists }: { lists: Lists }) => {
  const words = useWords();
  return (
    <div class="lists-view">
      <header>
        <h1>{words.say('dash_lists')}</h1>
        <p class="quiet">{words.say('lists_text')}</p>
      </header>
      <ListSection
        list="owner"
        items={lists.owners}
        beside={(owner) => <OwnerTeam owner={owner} teams={lists.teams} />}
      />
      <ListSection list="team" items={lists.teams} />
      <ListSection list="tag" items={lists.tags} />
      <ListSection list="source" items={lists.sources} />
      <FieldsSection fields={lists.fields} />
    </div>
  );
};
