import { useId } from 'preact/hooks';
import type { Stage } from '../../../lib/pipeline/stage';
import { useWords } from '../../words-context';
import '../fields/field-box.css';

type Category = Stage['category'];

const CATEGORIES: readonly Category[] = ['pipeline', 'best case', 'commit', 'closed', 'omitted'];

/** What a deal that enters the stage counts as in the forecast. */
export const CategoryChoice = ({
  category,
  choose,
}: {
  category: Category;
  choose(category: Category): void;
}) => {
  const words = useWords();
  const id = useId();
  return (
    <div class="labelled">
      <label for={id}>{words.say('editor_category')}</label>
      <select
        id={id}
        class="field-box"
        value={category}
        aria-describedby={`${id}-says`}
        onChange={({ currentTarget }) => {
          const picked = CATEGORIES.find((one) => one === currentTarget.value);
          if (picked && picked !== category) choose(picked);
        }}
      >
        {CATEGORIES.map((one) => (
          <option key={one} value={one}>
            {words.name('category', one)}
          </option>
        ))}
      </select>
      <p id={`${id}-says`} class="quiet">
        {words.say('editor_category_says')}
      </p>
    </div>
  );
};
