import { useState } from 'preact/hooks';
import type { OwnField } from '../../../lib/pipeline/lists';
import { useWords } from '../../words-context';
import '../fields/field-box.css';
import { ChoicesOpener, FieldChoices } from './field-choices';
import { ListSection } from './list-section';

const KINDS: readonly OwnField['kind'][] = ['text', 'number', 'money', 'date', 'choice'];

/** The fields that people made themselves; what kind a field is of is chosen once. */
export const FieldsSection = ({ fields }: { fields: readonly OwnField[] }) => {
  const words = useWords();
  const [kind, setKind] = useState<OwnField['kind']>('text');
  const [opened, setOpened] = useState<Readonly<Record<string, boolean>>>({});
  // A field without choices waits for them.
  const openingOf = (field: OwnField) => ({
    field,
    isOpen: opened[field.id] ?? field.choices.length === 0,
    setOpen: (isOpen: boolean) => setOpened((before) => ({ ...before, [field.id]: isOpen })),
  });
  return (
    <ListSection
      list="field"
      items={fields}
      more={{ kind }}
      beside={(field) =>
        field.kind === 'choice' ? (
          <ChoicesOpener {...openingOf(field)} />
        ) : (
          <span class="quiet list-note">{words.name('field_kind', field.kind)}</span>
        )
      }
      below={(field) => field.kind === 'choice' && <FieldChoices {...openingOf(field)} />}
    >
      <select
        class="field-box"
        aria-label={words.say('field_kind_of')}
        value={kind}
        onChange={({ currentTarget }) => setKind(KINDS.find((one) => one === currentTarget.value) ?? 'text')}
      >
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {words.name('field_kind', one)}
          </option>
        ))}
      </select>
    </ListSection>
  );
};
