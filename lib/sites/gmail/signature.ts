import type { Signature } from '../site';
import { readMessage } from './message';

const BODY = '.a3s';
/** What others wrote before, and what Gmail folds away. */
const QUOTED = 'blockquote, .gmail_quote, .gmail_quote_container, .moz-cite-prefix, .h5, style, script';
const MARKED = '.gmail_signature, [data-smartmail="gmail_signature"]';
const BLOCK = /^(?:address|blockquote|br|div|h[1-6]|hr|li|ol|p|pre|section|table|tbody|td|th|tr|ul)$/;

const MOST_LINES = 10;
const LONGEST = 160;
const MOST_LINKS = 20;

/** Stands around the address of a link in a line, so that it is known which lines have which links. */
const MARK = '\ue000';
const LINKED = /\ue000([^\ue000]*)\ue000/g;

/** The text of an element as lines, a block or a break beginning a new one; what is quoted is left out. */
const linesOf = (element: Element): string[] => {
  let text = '';
  const add = (node: Node): void => {
    if (node.nodeType === 3) text += node.nodeValue?.replace(/\s+/g, ' ') ?? '';
    if (node.nodeType !== 1 || (node as Element).matches(QUOTED)) return;
    const href = (node as Element).localName === 'a' ? (node as Element).getAttribute('href') : null;
    if (href) text += `${MARK}${href.replaceAll(MARK, '')}${MARK}`;
    const isBlock = BLOCK.test((node as Element).localName);
    if (isBlock) text += '\n';
    for (const child of node.childNodes) add(child);
    if (isBlock) text += '\n';
  };
  add(element);
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
};

/** The lines after the last "-- ", else the last few. */
const lastLines = (lines: readonly string[]): readonly string[] => {
  const mark = lines.findLastIndex((line) => /^(?:--|—|__)\s?$/.test(line));
  return lines.slice(mark + 1).slice(-MOST_LINES);
};

/** What stands under a message, when its sender has that address: Gmail's own mark for it, else the last lines. */
export const readSignature = (message: Element, address: string): Signature => {
  const sender = readMessage(message).people.find(({ as }) => as === 'sender');
  const body = message.querySelector(BODY);
  if (!body || sender?.prospect.email !== address) return { lines: [], links: [] };
  const marked = [...body.querySelectorAll(MARKED)].findLast((element) => !element.closest(QUOTED));
  const found = marked ? linesOf(marked).slice(0, MOST_LINES) : lastLines(linesOf(body));
  const links = found.flatMap((line) => [...line.matchAll(LINKED)].map(([, href]) => href ?? ''));
  const lines = found.map((line) => line.replace(LINKED, '').trim().slice(0, LONGEST));
  return { lines: lines.filter((line) => line !== ''), links: links.slice(-MOST_LINKS) };
};
