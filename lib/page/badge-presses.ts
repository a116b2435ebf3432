import { isRealPress } from './really-seen';

/** Whose badge an element is. */
export interface BadgeOwner {
  readonly address: string;
  readonly name: string;
}

/** Presses on badges, heard in one place for all of them. */
export interface BadgePresses {
  owns(element: Element, owner: BadgeOwner): void;
  /** Does what a press on it does. */
  press(element: Element): void;
  stop(): void;
}

const KINDS = ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'dblclick', 'auxclick'] as const;

/**
 * Hears presses on our badges before the page does, whose row would open under them. A badge in a list costs no
 * listener of its own.
 */
export const badgePresses = (
  page: Window,
  pressed: (owner: BadgeOwner, element: Element) => void,
): BadgePresses => {
  const owners = new WeakMap<EventTarget, BadgeOwner>();
  const hear = (event: Event): void => {
    const { target } = event;
    const owner = target ? owners.get(target) : undefined;
    if (!owner || !(target instanceof Element)) return;
    event.stopImmediatePropagation();
    if (event.type === 'click' && isRealPress(event, target)) {
      event.preventDefault();
      pressed(owner, target);
    }
  };
  for (const kind of KINDS) page.addEventListener(kind, hear, true);
  return {
    owns: (element, owner) => owners.set(element, owner),
    press(element) {
      const owner = owners.get(element);
      if (owner) pressed(owner, element);
    },
    stop() {
      for (const kind of KINDS) page.removeEventListener(kind, hear, true);
    },
  };
};
