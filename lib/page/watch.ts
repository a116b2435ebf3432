import type { Site } from '../sites/site';

/** What the watching needs to know beside the site. */
export interface Watching {
  isOurs(node: Node): boolean;
  /** Called with the rows and messages that came or changed, in the same microtask, before anything is painted. */
  dirty(units: ReadonlySet<Element>): void;
  /** Called when the page's title changed: it may tell who reads. */
  renamed(): void;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/**
 * Watches a page for rows and messages of a site: child lists, text, and only the attributes that say who an
 * element is about; never class or style. One observer, since pages swap whole views and with them any container.
 * Gives the way to stop.
 */
export const watch = (page: Document, site: Site, { isOurs, dirty, renamed }: Watching): (() => void) => {
  const selector = [...site.rows, ...site.messages].map(({ select }) => select).join(',');

  const addWithin = (node: Node, units: Set<Element>): void => {
    if (!isElement(node) || node.firstElementChild === null) return;
    for (const found of node.querySelectorAll(selector)) {
      const unit = site.unitOf(found);
      if (unit) units.add(unit);
    }
  };

  const addAround = (node: Node, units: Set<Element>): void => {
    const element = isElement(node) ? node : node.parentElement;
    const unit = element && site.unitOf(element);
    if (unit) units.add(unit);
  };

  const isOwnDoing = ({ addedNodes, removedNodes }: MutationRecord): boolean =>
    addedNodes.length > 0 && removedNodes.length === 0 && [...addedNodes].every(isOurs);

  const observer = new MutationObserver((records) => {
    const units = new Set<Element>();
    if (records.some(({ target }) => target.nodeName === 'TITLE')) renamed();
    for (const record of records) {
      if (record.type !== 'childList') addAround(record.target, units);
      else if (!isOwnDoing(record)) {
        addAround(record.target, units);
        for (const node of record.addedNodes) {
          addWithin(node, units);
          if (isElement(node) && node.matches(selector)) addAround(node, units);
        }
      }
    }
    if (units.size > 0) dirty(units);
  });
  observer.observe(page, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: [...site.identity],
  });

  const present = new Set<Element>();
  addWithin(page.documentElement, present);
  if (present.size > 0) dirty(present);
  return () => observer.disconnect();
};
