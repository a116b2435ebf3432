import type { Badge } from '../pipeline/badge';
import { stageColour } from '../pipeline/stage-colours';
import type { Host, Hosts } from './host';

const HOST_STYLE = 'display:contents';

/** As tall as a finger needs, without making the row any taller. */
const BUTTON_STYLE =
  'display:inline-flex;flex:none;align-items:center;vertical-align:middle;height:24px;min-width:24px;margin:-3px 0;margin-inline-end:6px;padding:0;border:0;background:none;cursor:pointer';

const PILL_STYLE = [
  'display:inline-flex;align-items:center;gap:5px;height:18px;padding:0 7px;border-radius:9px;box-sizing:border-box',
  'font:500 11px/18px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;letter-spacing:.1px',
  'white-space:nowrap;user-select:none;unicode-bidi:isolate',
].join(';');

/** Behind a name a badge keeps its distance; before a subject it stands where the subject would begin. */
const MARGIN = { before: '', after: ';margin-inline-start:6px' } as const;

const DOT_STYLE = 'flex:none;width:7px;height:7px;border-radius:2px;background:currentColor';
const DAYS_STYLE = 'font-weight:400;font-variant-numeric:tabular-nums';
/** Of a deal that waits too long the days stand out by their shape, not by a colour alone. */
const STALE_STYLE = 'font-weight:600;padding:0 5px;margin-inline-end:-4px;border-radius:7px;line-height:14px';

/** The badge of a person: stage by colour and word, days in it. */
export interface BadgeMark {
  readonly element: HTMLElement;
  show(badge: Badge, isDark: boolean): void;
  focus(): void;
  /** Where the pill is drawn, in CSS pixels of the viewport. */
  box(): DOMRect;
}

const span = (page: Document, style: string): HTMLSpanElement => {
  const element = page.createElement('span');
  element.style.cssText = style;
  return element;
};

/** A maker of badges. Each look is built once and cloned: copies share one parsed style, and a list wants fifty. */
export const badgeMaker = (hosts: Hosts, page: Document): ((where: 'before' | 'after') => BadgeMark) => {
  const looks = new Map<string, HTMLElement>();
  const lookOf = ({ colour, isStale }: Badge, isDark: boolean, where: 'before' | 'after'): HTMLElement => {
    const key = `${colour} ${isDark} ${where} ${isStale}`;
    const known = looks.get(key);
    if (known) return known;
    const { ink, ground, darkInk, darkGround } = stageColour(colour);
    const colours = isDark ? [darkInk, darkGround] : [ink, ground];
    const button = page.createElement('button');
    button.type = 'button';
    // In a list the badges would stand between a person and the rows; in a thread they are on the way.
    if (where === 'before') button.tabIndex = -1;
    button.style.cssText = `${BUTTON_STYLE}${MARGIN[where]}`;
    const pill = span(page, `${PILL_STYLE};color:${colours[0]};background:${colours[1]}`);
    const days = isStale ? `${STALE_STYLE};color:${colours[1]};background:${colours[0]}` : '';
    pill.append(span(page, DOT_STYLE), page.createElement('span'), span(page, `${DAYS_STYLE};${days}`));
    button.append(pill);
    looks.set(key, button);
    return button;
  };
  return (where) => {
    const { element, root }: Host = hosts.make(HOST_STYLE);
    return {
      element,
      focus: () => root.querySelector('button')?.focus(),
      box: () => (root.firstElementChild ?? element).getBoundingClientRect(),
      show(badge, isDark) {
        const button = lookOf(badge, isDark, where).cloneNode(true) as HTMLElement;
        const [pill] = button.children as unknown as [Element];
        const [, word, days] = pill.children as unknown as [Element, Element, Element];
        word.textContent = badge.word;
        days.textContent = badge.days;
        button.title = badge.says;
        // Whoever is on it by keyboard stays on it.
        const hadFocus = root.activeElement !== null;
        root.replaceChildren(button);
        if (hadFocus) button.focus({ preventScroll: true });
      },
    };
  };
};
