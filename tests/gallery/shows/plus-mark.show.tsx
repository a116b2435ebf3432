import { plusMark } from '../../../lib/page/plus-mark';
import { Mark } from '../mark';
import { hardNames } from '../names';
import { each, type Look, nothing, type Show } from '../show';

const plus = (person: string, { words, isDark }: Look, { isBusy = false, hasFocus = false } = {}) => (
  <p style={{ padding: '4px 8px' }}>
    Alex Morgan
    <Mark
      make={(hosts, place) => {
        const mark = plusMark(hosts, document, nothing);
        mark.show(words.say('plus_says', { person }), isDark);
        mark.setBusy(isBusy);
        place.append(mark.element);
        if (hasFocus) mark.focus();
      }}
    />
  </p>
);

const show: Show = {
  quiet: (look) => plus('Alex Morgan', look),
  focused: (look) => plus('Alex Morgan', look, { hasFocus: true }),
  busy: (look) => plus('Alex Morgan', look, { isBusy: true }),
  ...each(
    hardNames,
    ({ kind }) => `${kind} name`,
    ({ name }, look) => plus(name, look),
  ),
};
export default show;
