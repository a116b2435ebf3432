import type { Badge } from '../pipeline/badge';
import { stageColour } from '../pipeline/stage-colours';
import type { Host, Hosts } from './host';

const HOST_STYLE = 'display:contents';

const PILL_STYLE = [
  'display:inline-flex;flex:none;vertical-align:middle;margin-inline-end:6px',
  'align-items:center;gap:5px;height:18px;padding:0 7px;border-radius:9px;box-sizing:border-box',
  'font:500 11px/18px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;letter-spacing:.1px',
  'white-space:nowrap;cursor:pointer;user-select:none;unicode-bidi:isolate;border:0',
].join(';');

/** Behind a name a badge keeps its distance; before a subject it stands where the subject would begin. */
const MARGIN = { before: '', after: ';margin-inline-start:6px' } as const;

const DOT_STYLE = 'flex:none;width:7px;height:7px;border-radius:2px;background:currentColor';
const DAYS_STYLE = 'opacity:.85;font-weight:400;font-variant-numeric:tabular-nums';

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
  const lookOf = (colour: number, isDark: boolean, where: 'before' | 'after'): HTMLElement => {
    const key = `${colour} ${isDark} ${where}`;
    const known = looks.get(key);
    if (known) return known;
    const { ink, ground, darkInk, darkGround } = stageColour(colour);
    const colours = isDark ? [darkInk, darkGround] : [ink, ground];
    const pill = page.createElement('button');
    pill.type = 'button';
    // In a list the badges would stand between a person and the rows; in a thread they are on the way.
    if (where === 'before') pill.tabIndex = -1;
    pill.style.cssText = `${PILL_STYLE}${MARGIN[where]};color:${colours[0]};background:${colours[1]}`;
    pill.append(span(page, DOT_STYLE), page.createElement('span'), span(page, DAYS_STYLE));
    looks.set(key, pill);
    return pill;
  };
  return (where) => {
    const { element, root }: Host = hosts.make(HOST_STYLE);
    return {
      element,
      focus: () => root.querySelector('button')?.focus(),
      box: () => (root.firstElementChild ?? element).getBoundingClientRect(),
      show(badge, isDark) {
        const pill = lookOf(badge.colour, isDark, where).cloneNode(true) as HTMLElement;
        const [, word, days] = pill.children as unknown as [Element, Element, Element];
        word.textContent = badge.word;
        days.textContent = badge.days;
        pill.title = badge.says;
        pill.setAttribute('aria-label', badge.says);
        root.replaceChildren(pill);
      },
    };
  };
};
