import type { InPage } from '../sites/site';

/** What the watching needs to know beside the site. */
export interface Watching {
  isOurs(node: Node): boolean;
  /** Called with the rows and messages that came or changed, in the same microtask, before anything is painted. */
  dirty(units: ReadonlySet<Element>): void;
  /** Called when the page's title changed: it may tell who reads. */
  renamed(): void;
  /** Called after every batch of changes, whatever they were about: it must cost nothing. */
  stirred(): void;
}

/**
 * A page that answers each of our marks by drawing the row anew would go on with us for ever, in one turn: after
 * this many takings within a second it is left alone until a second is over and it came to its other work.
 */
const MOST_TAKINGS = 100;
const REST_MS = 1000;

const isElement = (node: Node): node is Element => node.nodeType === 1;

/**
 * Watches a page for rows and messages of a site: child lists, text, and only the attributes that say who an
 * element is about; never class or style. One observer, since pages swap whole views and with them any container.
 * Gives the way to stop.
 */
export const watch = (
  page: Document,
  site: InPage,
  { isOurs, dirty, renamed, stirred }: Watching,
): (() => void) => {
  const selector = [...site.rows, ...site.messages, ...site.chips, ...site.profiles]
    .map(({ select }) => select)
    .join(',');
  const telling = [selector, ...site.identity.map((name) => `[${name}]`)].join(',');
  /** Elements in which nobody stood when last looked: what leaves them says nothing of anybody. */
  let quiet = new WeakSet<Node>();

  const addWithin = (root: Element, units: Set<Element>): void => {
    for (const found of root.querySelectorAll(selector)) {
      const unit = site.unitOf(found);
      if (unit) units.add(unit);
    }
  };

  /** What stands inside a unit belongs to it, so a unit is not searched. */
  const addNew = (node: Node, units: Set<Element>): void => {
    if (!isElement(node)) return;
    const unit = node.matches(selector) ? site.unitOf(node) : null;
    if (unit) units.add(unit);
    else if (node.firstElementChild !== null) addWithin(node, units);
  };

  const isTelling = (node: Node): boolean =>
    isElement(node) && (node.matches(telling) || node.querySelector(telling) !== null);

  /** Buttons that come with the pointer and numbers that count come all day, and cost one look each. */
  const isQuiet = ({ removedNodes }: MutationRecord, target: Element): boolean => {
    if (target.querySelector(telling) !== null) return false;
    if (quiet.has(target)) return true;
    quiet.add(target);
    for (const node of removedNodes) if (isTelling(node)) return false;
    return true;
  };

  const isOwnDoing = ({ addedNodes, removedNodes }: MutationRecord): boolean =>
    addedNodes.length > 0 && removedNodes.length === 0 && [...addedNodes].every(isOurs);

  const addChange = (record: MutationRecord, units: Set<Element>): void => {
    const { target, type } = record;
    if (!isElement(target)) return;
    if (type === 'childList' && (isOwnDoing(record) || isQuiet(record, target))) return;
    quiet = new WeakSet();
    const around = site.unitOf(target);
    if (around) units.add(around);
    else for (const node of record.addedNodes) addNew(node, units);
  };

  let takings = 0;
  /** Time alone will not do: within one turn of the page only a count comes to an end. */
  const isFighting = (): boolean => {
    if (takings === 0)
      setTimeout(() => {
        takings = 0;
      }, REST_MS);
    takings += 1;
    return takings > MOST_TAKINGS;
  };

  const observer = new MutationObserver((records) => {
    const units = new Set<Element>();
    let isRenamed = false;
    let isTaking = false;
    for (const record of records) {
      isTaking ||= record.removedNodes.length > 0;
      isRenamed ||= record.target.nodeName === 'TITLE';
      addChange(record, units);
    }
    if (isRenamed) renamed();
    if (units.size > 0 && !(isTaking && isFighting())) dirty(units);
    stirred();
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
