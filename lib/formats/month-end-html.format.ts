/** What of a drawn report is kept: elements that only say something, and attributes that neither do nor load anything. */
const ELEMENTS = new Set(
  'article section header footer div span p h1 h2 h3 ul ol li dl dt dd table caption colgroup col thead tbody tfoot tr th td strong em b small time'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(['class', 'dir', 'lang', 'scope', 'colspan', 'datetime', 'style', 'title']);
/** Has no end tag. */
const VOID = new Set(['col']);

const escapeText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const isHarmless = ({ name, value }: Attr): boolean =>
  ATTRIBUTES.has(name) && !(name === 'style' && /url|expression|[\\@<]/i.test(value));

/** What is drawn as HTML text: a link becomes its words, what can be pressed is left out. */
const writeNode = (node: Node): string => {
  if (node.nodeType === 3) return escapeText(node.nodeValue ?? '');
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const name = element.localName === 'a' ? 'span' : element.localName;
  if (!ELEMENTS.has(name) || element.hasAttribute('hidden') || element.hasAttribute('data-not-kept'))
    return '';
  const attributes = [...element.attributes]
    .filter(isHarmless)
    .map(({ name: key, value }) => ` ${key}="${escapeText(value)}"`)
    .join('');
  const inside = [...element.childNodes].map(writeNode).join('');
  return VOID.has(name) ? `<${name}${attributes}>` : `<${name}${attributes}>${inside}</${name}>`;
};

/** What the file says of itself, and its style sheets. */
interface About {
  readonly title: string;
  readonly language: string;
  readonly styles: readonly string[];
}

// Nothing is loaded, run or sent, whatever the file says.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A drawn report as one HTML file that opens anywhere: its own styles within, no script, no address, names as text,
 * light or dark as the reader has it. Throws when a style sheet names something outside.
 */
export const monthEndHtml = (report: Element, { title, language, styles }: About): string => {
  const style = styles.join('\n');
  if (/<\/style|url\(|@import|https?:/i.test(style)) throw new Error('The styles name something outside.');
  return [
    `<!doctype html><html lang="${escapeText(language)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${escapeText(POLICY)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">',
    `<title>${escapeText(title)}</title><style>${style}</style></head>`,
    `<body class="month-file">${writeNode(report)}</body></html>\n`,
  ].join('\n');
};
