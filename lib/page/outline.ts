import { STRUCTURE_WORDS } from './outline-words';

/** What an outline leaves out, and which words beside those of every page it may say. */
export interface OutlineOptions {
  /** The name of our own elements. */
  readonly ours?: string;
  /** The selectors of the site's reader: what they name is no secret, and is what a report is read for. */
  readonly selectors?: readonly string[];
}

const LIMIT_BYTES = 299_000;
const CUT = '\n<!-- The page is longer than 300 kB of outline: the rest was left out. -->\n';
const DEEPEST = 400;

/** May hold anything, and the structure of a page is not told by them. */
const DROPPED = /^(style|value|alt|src|srcset|imagesrcset|srcdoc|poster|nonce|integrity|on.*)$/;
const UNSEEN = new Set(['script', 'style', 'noscript', 'template']);
const EMPTIED = new Set(['svg', 'math', 'code', 'textarea', 'iframe', 'object', 'canvas']);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

const LETTERS = /[\p{L}\p{M}]+/gu;
const CAMEL = /\p{Lu}+(?![\p{Ll}\p{M}])|\p{Lu}?[\p{Ll}\p{M}]+|[\p{L}\p{M}]/gu;

// A form answers with its own field where the field is named as a property: the prototypes do not.
const attributesOf = (element: Element): Attr[] => [
  ...(Reflect.get(Element.prototype, 'attributes', element) as Iterable<Attr>),
];
const childrenOf = (node: Node): Node[] => [
  ...(Reflect.get(Node.prototype, 'childNodes', node) as Iterable<Node>),
];
const tagOf = (element: Element): string => Reflect.get(Element.prototype, 'localName', element) as string;

/** Dots in the place of letters and digits, one for about three; only space and plain punctuation stay. */
const dots = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .slice(0, 180)
    .replace(/[^\s@.,:;()/|+·-]+/gu, (run) => '…'.repeat(Math.ceil([...run].length / 3)))
    .slice(0, 60);

const masked = (word: string): string => 'x'.repeat(Math.min(word.length, 12));

/** Letters that make up no known word become x, digits 0; separators stay, of everything else nothing. */
const shape = (text: string, words: ReadonlySet<string>): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(LETTERS, (run) => {
      if (words.has(run.toLowerCase())) return run;
      return run.replace(CAMEL, (part) => (words.has(part.toLowerCase()) ? part : masked(part)));
    })
    .replace(/\p{N}/gu, '0')
    .replace(/[^A-Za-z0 \-_:/.#?=%@+~,;|()[\]{}*!]/g, '')
    .slice(0, 80);

const nameShape = (name: string, words: ReadonlySet<string>): string =>
  shape(name, words).replace(/[^A-Za-z0_:.-]/g, '');

/** The words of the page's texts and values; a class that is one of them may be somebody's name. */
const saidIn = (page: Document): Set<string> => {
  const said = new Set<string>();
  const hear = (text: string | null): void => {
    for (const [word] of (text ?? '').matchAll(/[\p{L}\p{M}\p{N}]+/gu))
      if (word.length < 4) said.add(word.toLowerCase());
  };
  const walk = (node: Node, depth: number): void => {
    if (node.nodeType === 3) hear(node.nodeValue);
    if (node.nodeType === 1)
      for (const { name, value } of attributesOf(node as Element)) if (name !== 'class') hear(value);
    if (depth < DEEPEST) for (const child of childrenOf(node)) walk(child, depth + 1);
  };
  walk(page.documentElement, 0);
  return said;
};

/**
 * A class can hold a name (`user-mara-lindqvist`), so it is kept word by word, and only words that every page is
 * built of or the reader asks for. Gmail's classes are no words at all (`zA`, `a3s`): up to three letters or digits
 * are kept where nothing else in the page says them, since a short name stands in a text as well, not in a class only.
 */
const classes = (value: string, words: ReadonlySet<string>, said: ReadonlySet<string>): string =>
  value
    .split(/\s+/)
    .filter(Boolean)
    .map((one) =>
      /^[A-Za-z][A-Za-z0-9]{0,2}$/.test(one) && !said.has(one.toLowerCase()) ? one : shape(one, words),
    )
    .join(' ');

/** Where words that pages are built of are to be expected; anywhere else a known word may be somebody's name. */
const WORDED =
  /^(id|role|type|rel|for|name|property|itemprop|content|href|action|dir|componentkey|aria-(?!label$|description$|placeholder$|roledescription$|valuetext$).*|data-(?!(name|label|title|tooltip|text|email|user)$).*)$/;

const NOTHING: ReadonlySet<string> = new Set();

const keptOf = (
  { name, value }: Attr,
  words: ReadonlySet<string>,
  said: ReadonlySet<string>,
): string | undefined => {
  if (DROPPED.test(name)) return undefined;
  if (name === 'class') return classes(value, words, said);
  if (name === 'rel' || name === 'role') return shape(value, words);
  if (name === 'lang' && /^[a-z]{2}(-[A-Z]{2})?$/.test(value)) return value;
  if (/\s/.test(value.trim())) return dots(value);
  return shape(value.trim(), WORDED.test(name) ? words : NOTHING);
};

/**
 * The structure of a page for a report: tags, nesting, attributes and what can be about nobody, as HTML that the
 * readers' selectors still find. No text, name, address or number of the page is in it. At most 300 kB.
 */
export const outlineOf = (page: Document, { ours, selectors = [] }: OutlineOptions = {}): string => {
  const words = new Set(STRUCTURE_WORDS);
  for (const [word] of selectors.join(' ').matchAll(LETTERS)) words.add(word.toLowerCase());
  const said = saidIn(page);
  for (const [word] of selectors.join(' ').matchAll(/[\p{L}\p{N}]+/gu)) said.delete(word.toLowerCase());
  const pieces: string[] = [];
  let left = LIMIT_BYTES;
  const write = (piece: string): boolean => {
    left -= piece.length + 2 * (piece.split('…').length - 1);
    if (left >= 0) pieces.push(piece);
    return left >= 0;
  };

  const opening = (element: Element, tag: string): string => {
    const given = new Map<string, string>();
    for (const attribute of attributesOf(element)) {
      const value = keptOf(attribute, words, said);
      const name = nameShape(attribute.name, words);
      if (value !== undefined && name !== '') given.set(name, value);
    }
    return `<${tag}${[...given].map(([name, value]) => (value ? ` ${name}="${value}"` : ` ${name}`)).join('')}>`;
  };

  const draw = (node: Node, depth: number): void => {
    if (left < 0) return;
    if (node.nodeType === 3) {
      const text = dots(node.nodeValue ?? '');
      if (text.trim()) write(text);
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = tagOf(element);
    if (UNSEEN.has(name) || name === ours) return;
    const tag = /^h[1-6]$/.test(name) ? name : nameShape(name, words) || 'x';
    if (!write(`\n${' '.repeat(Math.min(depth, 40))}${opening(element, tag)}`) || VOID.has(name)) return;
    if (!EMPTIED.has(name) && depth < DEEPEST)
      for (const child of childrenOf(element)) draw(child, depth + 1);
    write(`</${tag}>`);
  };

  draw(page.documentElement, 0);
  return `<!doctype html>${pieces.join('')}${left < 0 ? CUT : '\n'}`;
};
