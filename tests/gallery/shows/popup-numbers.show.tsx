import { PopupNumbers } from '../../../components/popup-numbers';
import type { Numbers } from '../../../lib/pipeline/numbers';
import type { Language } from '../../../lib/speak';
import {
  numbersOfNothing,
  numbersOfThree,
  numbersOfVeryMany,
  numbersOfYear,
  numbersWith,
} from '../numbers-data';
import { stageLabel } from '../people-data';
import { type Look, nothing, type Show } from '../show';
import { WorkedOn } from '../worked-on';

const view =
  (numbersIn: (language: Language) => Numbers | undefined, hasFailed = false) =>
  ({ words }: Look) => {
    const numbers = numbersIn(words.language);
    const kind = numbers?.span.kind ?? 'month';
    return (
      <div class="popup">
        <PopupNumbers
          numbers={numbers}
          hasFailed={hasFailed}
          stage={stageLabel(0)}
          span={kind === 'custom' ? 'month' : kind}
          choose={nothing}
          retry={nothing}
          open={nothing}
        />
      </div>
    );
  };

/** The same with the tip of one number, as somebody sees it who has come there by the keyboard. */
const withTip = (place: number) => (look: Look) => (
  <WorkedOn
    by={(root) => {
      const row = root.querySelectorAll('.number-row > a')[place];
      for (const type of ['focus', 'focusin']) row?.dispatchEvent(new FocusEvent(type));
    }}
  >
    {view(numbersWith)(look)}
  </WorkedOn>
);

const show: Show = {
  'a year of history': view(numbersWith),
  'the tip of the second': withTip(1),
  'the tip of the last': withTip(5),
  'three deals': view(numbersOfThree),
  none: view(numbersOfNothing),
  'a year': view(numbersOfYear),
  'very many': view(numbersOfVeryMany),
  loading: view(() => undefined),
  failed: view(() => undefined, true),
};
export default show;
