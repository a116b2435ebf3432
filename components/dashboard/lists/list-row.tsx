import type { ComponentChildren } from 'preact';
import type { Input } from '../../../lib/messages/table';
import { ME, type Named } from '../../../lib/pipeline/lists';
import { Icon } from '../../icon';
import { useWords } from '../../words-context';
import { useAct } from '../act';
import { NameField } from '../fields/name-field';

interface Props {
  readonly list: Input<'list.retire'>['list'];
  readonly item: Named;
  readonly beside: ComponentChildren;
  readonly below: ComponentChildren;
  /** Called once it is retired. */
  retired(): void;
}

/** One name of a list, changed in place or retired; the person at this computer always stays. */
export const ListRow = ({ list, item, beside, below, retired }: Props) => {
  const words = useWords();
  const act = useAct();
  const isMe = list === 'owner' && item.id === ME;
  const name = item.name || words.say('owner_me');
  const retire = async (): Promise<void> => {
    if (await act('list.retire', { list, id: item.id })) retired();
  };
  return (
    <li>
      <div class="list-row">
        <NameField
          label={words.say('name_of', { name })}
          value={name}
          save={(to) => act('list.rename', { list, id: item.id, name: to })}
        />
        {isMe && item.name !== '' && <span class="quiet list-note">{words.say('owner_you')}</span>}
        {beside}
        {isMe ? (
          <span class="small-button" aria-hidden="true" />
        ) : (
          <button
            type="button"
            class="small-button"
            aria-label={words.say('lists_retire', { name })}
            title={words.say('lists_retire', { name })}
            onClick={() => void retire()}
          >
            <Icon of="close" />
          </button>
        )}
      </div>
      {below}
    </li>
  );
};
