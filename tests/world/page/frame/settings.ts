import type { WorldOptions } from '../../options';
import { h, type VElement } from '../dom/vnode';
import { setLanguage, setTheme } from '../look';
import type { State } from '../state';

const names: [WorldOptions['language'], string][] = [
  ['en', 'English'],
  ['bg', 'Български'],
  ['de', 'Deutsch'],
  ['ru', 'Русский'],
  ['zh', '中文'],
  ['ar', 'العربية'],
];

function choice(label: string, isCurrent: boolean, choose: () => void): VElement {
  return h(
    'div',
    {
      class: `brC-choice ${isCurrent ? 'brC-here' : ''}`,
      role: 'radio',
      tabindex: 0,
      'aria-checked': String(isCurrent),
      onclick: choose,
    },
    label,
  );
}

/** The quick settings: light or dark, and the language. */
export function settingsPanel(state: State): VElement {
  const { options } = state;
  const dark = options.theme === 'dark';
  return h(
    'div',
    null,
    choice('☀', !dark, () => setTheme(state, 'light')),
    choice('☾', dark, () => setTheme(state, 'dark')),
    h('hr', null),
    ...names.map(([language, name]) =>
      choice(name, options.language === language, () => setLanguage(state, language)),
    ),
  );
}
