import type { Hosts } from './host';
import css from './plus.css?inline';
import { isRealPress } from './really-seen';

/** The quiet "+" beside an unknown sender. */
export interface PlusMark {
  readonly element: HTMLElement;
  show(says: string, isDark: boolean): void;
  setBusy(isBusy: boolean): void;
  focus(): void;
  box(): DOMRect;
  /** Does what a press by keyboard does. */
  press(): void;
}

const SVG = 'http://www.w3.org/2000/svg';

const cross = (page: Document): SVGElement => {
  const svg = page.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 14 14');
  svg.setAttribute('aria-hidden', 'true');
  const path = page.createElementNS(SVG, 'path');
  for (const [name, value] of Object.entries({
    d: 'M7 2v10M2 7h10',
    stroke: 'currentColor',
    'stroke-width': '1.8',
    'stroke-linecap': 'round',
  })) {
    path.setAttribute(name, value);
  }
  svg.append(path);
  return svg;
};

/** A "+" that calls `press` once per real click or key; clicks made by scripts do nothing. */
export const plusMark = (hosts: Hosts, page: Document, press: (byKeyboard: boolean) => void): PlusMark => {
  const { element, root } = hosts.makeStyled(css);
  const button = page.createElement('button');
  button.type = 'button';
  const core = page.createElement('span');
  core.className = 'core';
  button.append(cross(page), core);
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    event.preventDefault();
    if (isRealPress(event, element) && button.getAttribute('aria-disabled') !== 'true')
      press(event.detail === 0);
  });
  root.append(button);
  return {
    element,
    show(says, isDark) {
      button.title = says;
      button.setAttribute('aria-label', says);
      button.classList.toggle('dark', isDark);
    },
    setBusy: (isBusy) => button.setAttribute('aria-disabled', String(isBusy)),
    focus: () => button.focus(),
    press: () => press(true),
    box: () => button.getBoundingClientRect(),
  };
};
