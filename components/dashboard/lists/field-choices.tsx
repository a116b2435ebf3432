import type { OwnField } from '../../../lib/pipeline/lists';
import { Icon } from '../../icon';
import { useWords } from '../../words-context';
import { useAct } from '../act';
import { NamesEditor } from '../fields/names-editor';
import './field-choices.css';

const standingChoices = ({ choices }: OwnField) => choices.filter(({ isRetired }) => !isRetired);

interface Props {
  readonly field: OwnField;
  readonly isOpen: boolean;
  setOpen(isOpen: boolean): void;
}

/** How many choices an own field has; pressing it shows them. */
export const ChoicesOpener = ({ field, isOpen, setOpen }: Props) => {
  const words = useWords();
  return (
    <button
      type="button"
      class="button plain choices-opener"
      aria-expanded={isOpen}
      onClick={() => setOpen(!isOpen)}
    >
      {words.count('field_choices', standingChoices(field).length)}
      <Icon of="unfold" />
    </button>
  );
};

/** The choices of an own field, below it. */
export const FieldChoices = ({ field, isOpen, setOpen }: Props) => {
  const words = useWords();
  const act = useAct();
  if (!isOpen) return null;
  return (
    <div class="field-choices">
      <NamesEditor
        names={standingChoices(field)}
        most={100}
        addLabel={words.say('field_choice_add')}
        save={(names) => {
          // It was open since there were none; with the first it stays so.
          setOpen(true);
          return act('field.choices', { field: field.id, choices: [...names] });
        }}
      />
    </div>
  );
};
