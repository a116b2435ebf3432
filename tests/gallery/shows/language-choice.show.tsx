import { LanguageChoice } from '../../../components/language-choice';
import { nothing, type Show } from '../show';

const show: Show = { 'one chosen': () => <LanguageChoice choose={nothing} /> };
export default show;
