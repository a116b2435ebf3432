import type { StandIns } from './stand-ins';

const GONE = 'style, noscript, template, base, link:not([rel="canonical"]), meta[http-equiv]';
const EMPTIED = 'svg, math, code, canvas, object, embed, iframe, audio, video';
const DROPPED = /^(on.*|src|srcset|imagesrcset|srcdoc|poster|data|nonce|integrity|style|ping|background)$/;
const STRUCTURE =
  /^(class|role|type|rel|dir|lang|tabindex|colspan|rowspan|width|height|size|maxlength|cell(padding|spacing)|aria-(level|posinset|setsize|rowindex|colindex|rowcount|colcount|checked|selected|expanded|hidden|pressed|current|haspopup|live|busy|modal|sort|disabled))$/;

const censorAttributes = (element: Element, by: StandIns): void => {
  for (const { name, value } of [...element.attributes]) {
    if (DROPPED.test(name) || by.isTelling(name)) element.removeAttribute(name);
    else if (name === 'charset') element.setAttribute(name, 'utf-8');
    else if (name === 'lang' && /^[a-z]{2,3}(-[A-Za-z0-9]{2,4})*$/.test(value)) continue;
    else if (STRUCTURE.test(name))
      element.setAttribute(name, /^-?\d{1,4}(px|%)?$/.test(value) ? value : by.structure(value));
    else if (name === 'value') {
      if (element.getAttribute('type') === 'password') element.removeAttribute(name);
      else element.setAttribute(name, by.text(value));
    } else element.setAttribute(name, by.value(value));
  }
};

/** Names of custom elements are words as classes are; an element cannot be renamed, so another takes its place. */
const renameElement = (element: Element, by: StandIns): Element => {
  const name = by.structure(element.localName).toLowerCase();
  if (!element.localName.includes('-') || name === element.localName) return element;
  const other = element.ownerDocument.createElement(/^[a-z][\w.-]*$/.test(name) ? name : 'x-x');
  for (const { name: of, value } of element.attributes)
    if (/^[a-z][\w:.-]*$/.test(of)) other.setAttribute(of, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
};

/** A payload of JSON-LD, each of its texts replaced; undefined when it is no JSON. */
const censorJson = (text: string, by: StandIns): string | undefined => {
  try {
    const made = JSON.stringify(JSON.parse(text), (key, held: unknown) =>
      typeof held !== 'string' ? held : key.startsWith('@') ? held : by.value(held),
    );
    return made.replace(/</g, '\\u003c');
  } catch {
    return undefined;
  }
};

/** Marks what a style sheet hides, which is left out of a saved page, and writes down what fields hold. */
export const settle = (page: Document): void => {
  for (const element of page.body.querySelectorAll<HTMLElement>('*')) {
    if (element.style && getComputedStyle(element).display === 'none')
      element.style.setProperty('display', 'none', 'important');
  }
  for (const field of page.querySelectorAll('input'))
    if (field.type !== 'password') field.setAttribute('value', field.value);
  for (const field of page.querySelectorAll('textarea')) field.textContent = field.value;
};

/** The page as HTML in which people are renamed and everything that nobody needs is dots; the page stays as it is. */
export const censoredHtml = (page: Document, by: StandIns, keepsJson: boolean, note: string): string => {
  const copy = page.cloneNode(true) as Document;
  for (const script of copy.querySelectorAll('script')) {
    const isData = keepsJson && script.type === 'application/ld+json';
    const data = isData ? censorJson(script.textContent ?? '', by) : undefined;
    if (data === undefined) script.remove();
    else script.textContent = data;
  }
  for (const element of copy.querySelectorAll(GONE)) element.remove();
  for (const element of copy.querySelectorAll(EMPTIED)) element.textContent = '';
  const walker = copy.createTreeWalker(copy, NodeFilter.SHOW_ALL);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  for (const node of nodes) {
    if (node instanceof Comment || node instanceof ProcessingInstruction) node.remove();
    else if (node instanceof Element) {
      const isHidden = (node as HTMLElement).style?.display === 'none';
      const element = renameElement(node, by);
      censorAttributes(element, by);
      if (isHidden) element.setAttribute('style', 'display: none');
    } else if (node instanceof Text) {
      const parent = node.parentElement;
      if (parent?.localName === 'script') continue;
      node.data = parent?.localName === 'title' ? by.title(node.data) : by.text(node.data);
    }
  }
  return `<!doctype html>\n<!-- ${note} -->\n${copy.documentElement.outerHTML}\n`;
};
