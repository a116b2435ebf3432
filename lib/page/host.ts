import { type Cover, coverWatch } from './cover';
import { isRealPress } from './really-seen';

/** One of our elements in somebody else's page, with the closed root that holds what it shows. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/** Makes our elements, all of one name, and knows them again. */
export interface Hosts {
  /** A host with this inline style; copies of one style are cheap. */
  make(style: string): Host;
  /** A host whose root begins with this style sheet. */
  makeStyled(css: string): Host;
  isOurs(node: Node): boolean;
  /** Removes every element of ours from the page, also those an older overlay left. */
  removeAll(): void;
}

const DEEDS = ['click', 'change', 'submit'] as const;

/** What a script makes up, or is done while nobody can see us, ends before anything inside hears it. */
const hearOnlyPeople = ({ element, root }: Host, cover: Cover, refused: () => void): void => {
  cover.watch(root);
  const hear = (event: Event): void => {
    const isPress = isRealPress(event, element);
    if (isPress && !(event.type === 'click' && cover.isCovered(event.target))) return;
    if (isPress) refused();
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const deed of DEEDS) root.addEventListener(deed, hear, true);
};

/**
 * Hosts named `name`; nothing of the page's style reaches into them, and they inherit nothing. `refused` is called for
 * a person's press on something that the page has covered.
 */
export const hostsOf = (name: string, page: Document, refused: () => void): Hosts => {
  // Copies share one parsed style, and with it what the browser works out from it.
  const models = new Map<string, HTMLElement>();
  const cover = coverWatch();
  return {
    makeStyled(css) {
      const element = page.createElement(name);
      const root = element.attachShadow({ mode: 'closed' });
      const style = page.createElement('style');
      style.textContent = css;
      root.append(style);
      hearOnlyPeople({ element, root }, cover, refused);
      return { element, root };
    },
    make(style) {
      let model = models.get(style);
      if (!model) {
        model = page.createElement(name);
        model.style.cssText = `all:initial;${style}`;
        models.set(style, model);
      }
      const element = model.cloneNode() as HTMLElement;
      const root = element.attachShadow({ mode: 'closed' });
      return { element, root };
    },
    isOurs: (node) => node.nodeName.toLowerCase() === name,
    removeAll: () => {
      for (const left of page.querySelectorAll(name)) left.remove();
    },
  };
};
