import type { Badge } from '../pipeline/badge';
import { stageColour } from '../pipeline/stage-colours';
import type { Host, Hosts } from './host';

const HOST_STYLE = 'display:inline-block;vertical-align:middle;flex:none;line-height:0;margin-inline-end:6px';

/** Behind a name a badge keeps its distance; before a subject it stands where the subject would begin. */
const styleFor = { before: HOST_STYLE, after: `${HOST_STYLE};margin-inline-start:6px` } as const;

const PILL_STYLE = [
  'display:inline-flex;align-items:center;gap:5px;height:18px;padding:0 7px;border-radius:9px;box-sizing:border-box',
  'font:500 11px/18px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;letter-spacing:.1px',
  'white-space:nowrap;cursor:default;user-select:none;unicode-bidi:isolate',
].join(';');

const DOT_STYLE = 'flex:none;width:7px;height:7px;border-radius:2px;background:currentColor';
const DAYS_STYLE = 'opacity:.85;font-weight:400;font-variant-numeric:tabular-nums';

/** The badge of a person: stage by colour and word, days in it. */
export interface BadgeMark {
  readonly element: HTMLElement;
  show(badge: Badge, isDark: boolean): void;
}

const span = (page: Document, style: string): HTMLSpanElement => {
  const element = page.createElement('span');
  element.style.cssText = style;
  return element;
};

/** A maker of badges: the pill is built once and cloned, since a list wants fifty at a time. */
export const badgeMaker = (hosts: Hosts, page: Document): ((where: 'before' | 'after') => BadgeMark) => {
  const pill = span(page, PILL_STYLE);
  pill.setAttribute('role', 'img');
  const dot = span(page, DOT_STYLE);
  pill.append(dot, page.createElement('span'), span(page, DAYS_STYLE));
  return (where) => {
    const { element, root }: Host = hosts.make(styleFor[where]);
    const copy = pill.cloneNode(true) as HTMLSpanElement;
    const [, word, days] = copy.children as unknown as [Element, Element, Element];
    root.append(copy);
    return {
      element,
      show(badge, isDark) {
        const { ink, ground, darkInk, darkGround } = stageColour(badge.colour);
        copy.style.color = isDark ? darkInk : ink;
        copy.style.background = isDark ? darkGround : ground;
        word.textContent = badge.word;
        days.textContent = badge.days;
        copy.title = badge.says;
        copy.setAttribute('aria-label', badge.says);
      },
    };
  };
};
