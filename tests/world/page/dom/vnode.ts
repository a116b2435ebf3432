// What happens when somebody does something to a node.
type Handler = (event: Event) => void;

/** A node as it should be; a `key` keeps a node with its thing when things move. */
export interface VElement {
  tag: string;
  attrs: Record<string, string>;
  on: Record<string, Handler>;
  children: VNode[];
  key?: string;
}

/** An element or a piece of text. */
export type VNode = VElement | string;

// Attributes and handlers (`onclick`, …) as they are written down; `undefined` and `false` leave one out.
type Props = Record<string, string | number | boolean | undefined | Handler>;

/** A node to be shown; nested lists of children are flattened, `undefined` and `false` are left out. */
export function h(
  tag: string,
  props: Props | null,
  ...children: (VNode | undefined | false | (VNode | undefined | false)[])[]
): VElement {
  const element: VElement = { tag, attrs: {}, on: {}, children: [] };
  for (const [name, value] of Object.entries(props ?? {})) {
    if (name === 'key') element.key = String(value);
    else if (typeof value === 'function') element.on[name.slice(2)] = value;
    else if (value !== undefined && value !== false)
      element.attrs[name] = value === true ? '' : String(value);
  }
  element.children = children
    .flat()
    .filter((child): child is VNode => child !== undefined && child !== false);
  return element;
}
