import { hashText } from '../../mail/random';
import type { Mutation } from '../../options';
import type { VElement, VNode } from './vnode';

const otherTags: Record<string, string> = {
  table: 'section',
  tbody: 'div',
  thead: 'div',
  tr: 'article',
  td: 'div',
  colgroup: 'div',
  col: 'i',
  span: 'bdi',
  h2: 'p',
  h3: 'p',
  ul: 'div',
  li: 'i',
  header: 'div',
  b: 'em',
  a: 'bdi',
};
const layoutAttributes = /^(email|name|role|data-|gh$|idlink|jscontroller|jsaction|jsmodel|aria-labelledby)/;

/** The name that stands for a class while class names are random; letters only, the same for the same seed. */
export function randomClass(name: string, seed: number): string {
  let rest = hashText(`${seed} ${name}`);
  let made = '';
  for (let i = 0; i < 6; i++) {
    made += String.fromCharCode((i === 0 ? 65 : 97) + (rest % 26));
    rest = Math.floor(rest / 26) + (hashText(`${name}${i}${seed}`) % 977);
  }
  return `q${made}`;
}

function stripRow(element: VElement, mutations: Mutation[]): void {
  for (const name of Object.keys(element.attrs)) {
    const isPerson = name === 'email' || name.startsWith('data-hovercard');
    const isThread = name === 'data-thread-id' || name.startsWith('data-legacy');
    if (isPerson && mutations.includes('no-email')) delete element.attrs[name];
    if (isThread && mutations.includes('no-thread-ids')) delete element.attrs[name];
  }
}

function changeLayout(element: VElement): void {
  element.tag = otherTags[element.tag] ?? element.tag;
  for (const name of Object.keys(element.attrs)) {
    // The compose field keeps its name out of the way too: nothing known may be left.
    if (layoutAttributes.test(name)) delete element.attrs[name];
  }
}

/** Makes a function that turns the known page into the mutated one; without mutations it changes nothing. */
export function mutator(mutations: Mutation[], seed: number): (made: VNode, insideRow?: boolean) => VNode {
  const changesClasses = mutations.includes('classes') || mutations.includes('layout');
  // Lines of the list come again unchanged; what was made of one of them is the same node then.
  const known = new WeakMap<VElement, VElement>();
  return function mutate(made, insideRow = false) {
    if (typeof made === 'string' || mutations.length === 0) return made;
    const before = known.get(made);
    if (before) return before;
    const element: VElement = { ...made, attrs: { ...made.attrs } };
    const isInRow = insideRow || /\bzA\b/.test(element.attrs.class ?? '');
    if (isInRow) stripRow(element, mutations);
    if (mutations.includes('layout')) changeLayout(element);
    const classes = element.attrs.class;
    if (classes !== undefined && changesClasses)
      element.attrs.class = classes
        .split(/\s+/)
        .filter(Boolean)
        .map((name) => randomClass(name, seed))
        .join(' ');
    element.children = made.children.map((child) => mutate(child, isInRow));
    known.set(made, element);
    return element;
  };
}

/** The style sheet with the same random class names. */
export function mutateStyles(css: string, mutations: Mutation[], seed: number): string {
  if (!mutations.includes('classes') && !mutations.includes('layout')) return css;
  return css.replace(/\.([A-Za-z][\w-]*)/g, (_, name: string) => `.${randomClass(name, seed)}`);
}
