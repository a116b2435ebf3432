import { type Mounted, mount, setHandlers } from './mount';
import type { VElement, VNode } from './vnode';

// How text changes: on the same text node, or with a new one in its place.
type TextChange = 'same-node' | 'new-node';

// A child without a key is known by how far it stands behind the last one that has a key.
function keysOf(children: VNode[]): string[] {
  let last = '';
  let steps = 0;
  return children.map((made) => {
    if (typeof made === 'string' || made.key === undefined) return `${last}~${steps++}`;
    last = made.key;
    steps = 0;
    return last;
  });
}

function isSameKind(a: VNode, b: VNode): boolean {
  if (typeof a === 'string' || typeof b === 'string') return typeof a === typeof b;
  return a.tag === b.tag;
}

function patchText(mounted: Mounted, text: string, change: TextChange): void {
  if (mounted.made === text) return;
  mounted.made = text;
  if (change === 'same-node') {
    (mounted.node as Text).data = text;
    return;
  }
  const fresh = document.createTextNode(text);
  mounted.node.replaceWith(fresh);
  mounted.node = fresh;
}

function patchAttributes(node: Element, before: VElement, after: VElement): void {
  for (const name of Object.keys(before.attrs)) if (!(name in after.attrs)) node.removeAttribute(name);
  for (const [name, value] of Object.entries(after.attrs))
    if (before.attrs[name] !== value) node.setAttribute(name, value);
}

function patchChildren(mounted: Mounted, after: VElement, change: TextChange): void {
  const parent = mounted.node as Element;
  const isSvg = parent.namespaceURI?.endsWith('svg') ?? false;
  const keysBefore = keysOf(mounted.children.map((child) => child.made));
  const byKey = new Map(mounted.children.map((child, index) => [keysBefore[index], child]));
  const keys = keysOf(after.children);
  const next = after.children.map((made, index): Mounted => {
    const old = byKey.get(keys[index]);
    if (!old || !isSameKind(old.made, made)) return mount(made, isSvg);
    byKey.delete(keys[index]);
    patch(old, made, change);
    return old;
  });
  for (const gone of byKey.values()) gone.node.remove();
  placeChildren(parent, mounted.children, next);
  mounted.children = next;
}

// What somebody else put between the nodes stays where it is, as long as the order of the own ones is the same.
function placeChildren(parent: Element, before: Mounted[], next: Mounted[]): void {
  const isNext = new Set(next);
  const wasThere = new Set(before);
  const kept = before.filter((child) => isNext.has(child));
  const stays = next.filter((child) => wasThere.has(child));
  const isSameOrder = kept.every((child, index) => child === stays[index]);
  let following: Node | null = null;
  for (const child of [...next].reverse()) {
    if (!isSameOrder || !wasThere.has(child)) parent.insertBefore(child.node, following);
    following = child.node;
  }
}

/** Makes the standing node look as it should, touching only what differs. */
export function patch(mounted: Mounted, after: VNode, change: TextChange = 'same-node'): void {
  if (mounted.made === after) return;
  if (typeof after === 'string') {
    patchText(mounted, after, change);
    return;
  }
  const node = mounted.node as Element;
  const before = mounted.made as VElement;
  patchAttributes(node, before, after);
  setHandlers(node, after);
  patchChildren(mounted, after, change);
  mounted.made = after;
}
