import { NumbersView } from '../../../components/dashboard/numbers/numbers-view';
import type { Numbers } from '../../../lib/pipeline/numbers';
import type { Language } from '../../../lib/speak';
import { InMain } from '../in-main';
import {
  numbersOfNothing,
  numbersOfThree,
  numbersOfVeryMany,
  numbersOfYear,
  numbersWith,
} from '../numbers-data';
import { type Look, nothing, type Show } from '../show';

const view =
  (numbersIn: (language: Language) => Numbers) =>
  ({ words }: Look) => (
    <InMain>
      <NumbersView numbers={numbersIn(words.language)} asked={{}} ask={nothing} />
    </InMain>
  );

const show: Show = {
  'no deal at all': view(numbersOfNothing),
  'a year of history': view(numbersWith),
  'three deals': view(numbersOfThree),
  'nothing in this span': view((language) => ({ ...numbersOfNothing(language), isEmpty: false })),
  'a year, narrowed to an owner': view((language) => ({
    ...numbersOfYear(language),
    filter: { owner: 'owner-1' },
    choices: {
      ...numbersWith(language).choices,
      owners: [
        { id: 'me', name: '', isRetired: false },
        { id: 'owner-1', name: 'Ивана Петрова', isRetired: false },
      ],
    },
  })),
  'any two days': view((language) => ({
    ...numbersWith(language),
    span: { kind: 'custom', from: '2025-09-30', to: '2026-09-30' },
  })),
  'very many': view(numbersOfVeryMany),
};
export default show;
