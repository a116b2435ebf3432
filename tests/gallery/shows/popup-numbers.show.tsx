import { PopupNumbers } from '../../../components/popup-numbers';
import type { Numbers } from '../../../lib/pipeline/numbers';
import type { Language } from '../../../lib/speak';
import { hardNames } from '../names';
import {
  numbersOfNothing,
  numbersOfThree,
  numbersOfVeryMany,
  numbersOfYear,
  numbersWith,
} from '../numbers-data';
import { type Look, nothing, type Show } from '../show';
import { openAll, WorkedOn } from '../worked-on';

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
          span={kind === 'custom' ? 'month' : kind}
          choose={nothing}
          retry={nothing}
          open={nothing}
        />
      </div>
    );
  };

const focus = (element: Element | undefined): void => {
  for (const type of ['focus', 'focusin']) element?.dispatchEvent(new FocusEvent(type));
};

/** The same with the tip of one number, as somebody sees it who has come there by the keyboard. */
const withTip = (place: number) => (look: Look) => (
  <WorkedOn by={(root) => focus(root.querySelectorAll('.number-row > a')[place])}>
    {view(numbersWith)(look)}
  </WorkedOn>
);

/** The same with the stages of the conversion opened. */
const opened = (numbersIn: (language: Language) => Numbers) => (look: Look) => (
  <WorkedOn by={openAll}>{view(numbersIn)(look)}</WorkedOn>
);

const ofSeveral = (language: Language): Numbers => {
  const numbers = numbersWith(language);
  const pipelines = ['sales', 'renewals'].map((id) => ({
    id,
    name: hardNames[0]?.name ?? '',
    isRetired: false,
  }));
  return { ...numbers, choices: { ...numbers.choices, pipelines } };
};

const show: Show = {
  'a year of history': view(numbersWith),
  'the tip of the second': withTip(1),
  'the tip of the last': withTip(5),
  'the stages of the conversion': opened(numbersWith),
  'of several pipelines': opened(ofSeveral),
  'of nothing': opened(numbersOfNothing),
  'of very many': opened(numbersOfVeryMany),
  'three deals': view(numbersOfThree),
  none: view(numbersOfNothing),
  'a year': view(numbersOfYear),
  'very many': view(numbersOfVeryMany),
  loading: view(() => undefined),
  failed: view(() => undefined, true),
};
export default show;
