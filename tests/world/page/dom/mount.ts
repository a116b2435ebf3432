import type { VElement, VNode } from './vnode';

/** A node that stands in the page, and what it was made from. */
export interface Mounted {
  node: Element | Text;
  made: VNode;
  children: Mounted[];
}

const svgSpace = 'http://www.w3.org/2000/svg';
const current = new WeakMap<Element, VElement>();

/** Says what the handlers of a node are from now on. */
export function setHandlers(element: Element, made: VElement): void {
  const before = current.get(element);
  current.set(element, made);
  for (const type of Object.keys(made.on)) {
    if (before && type in before.on) continue;
    element.addEventListener(type, (event) => current.get(element)?.on[type]?.(event));
  }
}

/** Makes the nodes; they stand nowhere yet. */
export function mount(made: VNode, insideSvg = false): Mounted {
  if (typeof made === 'string') return { node: document.createTextNode(made), made, children: [] };
  const isSvg = insideSvg || made.tag === 'svg';
  const node = isSvg ? document.createElementNS(svgSpace, made.tag) : document.createElement(made.tag);
  for (const [name, value] of Object.entries(made.attrs)) node.setAttribute(name, value);
  setHandlers(node, made);
  const children = made.children.map((child) => mount(child, isSvg));
  node.append(...children.map((child) => child.node));
  return { node, made, children };
}
