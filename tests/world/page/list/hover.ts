import type { IconName } from '../dom/icon';
import { icon } from '../dom/icon';
import { mount } from '../dom/mount';
import { mutator, randomClass } from '../dom/mutate';
import { h, type VElement } from '../dom/vnode';
import { archiveThread, deleteThread, setUnread } from '../mailbox';
import type { State } from '../state';
import type { Entry } from './entries';

type Action = [className: string, image: IconName, tooltip: string, act: () => void];

/** The buttons that a row shows under the pointer. */
export function rowActions(state: State, entry: Entry): VElement[] {
  const { words } = state;
  const actions: Action[] = [
    ['brq', 'archive', words.archive, () => archiveThread(state, entry.thread)],
    ['bru', 'trash', words.remove, () => deleteThread(state, entry.thread)],
    ['brs', 'mail', words.markUnread, () => setUnread(state, entry.thread, !entry.thread.unread)],
    ['brv', 'clock', words.snooze, () => undefined],
  ];
  return actions.map(([className, image, tooltip, act]) =>
    h(
      'li',
      {
        class: `bqX ${className}`,
        'data-tooltip': tooltip,
        jscontroller: 'pk1i4d',
        onclick: (event) => {
          event.stopPropagation();
          act();
        },
      },
      icon(image),
    ),
  );
}

/** What happens in a row when the pointer comes or goes: its buttons are made anew and classes change. */
export function setHovered(state: State, row: Element, entry: Entry, isOver: boolean): void {
  const { mutations, seed } = state.options;
  state.hoveredRow = isOver ? row : null;
  const isRandom = mutations.includes('classes') || mutations.includes('layout');
  const name = (known: string) => (isRandom ? randomClass(known, seed) : known);
  row.classList.toggle(name('aqw'), isOver);
  row.classList.toggle(name('buw'), isOver);
  const toolbar = row.querySelector(`.${name('bqY')}`);
  const mutate = mutator(mutations, seed);
  toolbar?.replaceChildren(...rowActions(state, entry).map((made) => mount(mutate(made, true)).node));
  toolbar?.parentElement?.classList.toggle(name('bq5'), isOver);
}
