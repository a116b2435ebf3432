import type { Consents } from '../../../lib/sites/site';

/** What is known of a site before its pages are. */
export interface NewSite {
  readonly id: string;
  readonly name: { readonly en: string; readonly bg: string };
  readonly matches: readonly string[];
}

const quoted = (text: string): string =>
  `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'").replace(/\n/g, ' ')}'`;

/** As an identifier: `zoho-mail` is `zohoMail`. */
const variable = (id: string): string => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const CONSENT: Consents = {
  en: {
    reads: 'Names and addresses in what you open.',
    keeps: 'Only of the people whom you tag: the name and the address.',
  },
  bg: {
    reads: 'Имена и адреси в това, което отваряте.',
    keeps: 'Само за хората, които отбележите: името и адреса.',
  },
};

const consentIn = (language: keyof Consents): string => {
  const said = Object.entries(CONSENT[language]).map(([key, text]) => `    ${key}: ${quoted(text)},`);
  return [`  ${language}: {`, ...said, '  },'].join('\n');
};

/** The reader of a new site: it holds to the interface and reads nobody yet. */
export const readerOf = ({
  id,
  name,
  matches,
}: NewSite): string => `import type { Consents, InPage, Site, SiteHead } from './site';

/** ${name.en}, as the settings and the browser know it. */
export const head: SiteHead = {
  id: ${quoted(id)},
  name: { en: ${quoted(name.en)}, bg: ${quoted(name.bg)} },
  matches: [${matches.map(quoted).join(', ')}],
  modes: ['in-page'],
  profileAt: () => undefined,
  threadLink: () => undefined,
};

/** What the person agrees to when ${name.en} is switched on. */
export const consent: Consents = {
${(['en', 'bg'] as const).map((language) => consentIn(language)).join('\n')}
};

/** ${name.en}: reads nobody yet. Newest layout first in each list of selectors, each with its day and reason. */
export const inPage: InPage = {
  ...head,
  rows: [],
  messages: [],
  chips: [],
  profiles: [],
  identity: [],
  own: () => [],
  unitOf: () => null,
  readUnit: () => ({ people: [] }),
  readThread: () => ({ senders: [] }),
  readSignature: () => ({ lines: [], links: [] }),
  shouldShow: () => false,
  account: (url) => url.host,
};

const ${variable(id)}: Site = { ...inPage, readPage: () => ({ page: null, rows: 0, people: [] }) };
export default ${variable(id)};
`;

/** A page with one invented person in it, to be replaced by a real one. */
export const examplePage = ({ name }: NewSite): string => `<!doctype html>
<!-- SYNTHETIC PAGE, not a capture: replace it by one from npm run capture; people and companies are invented. -->
<html lang="en"><head><meta charset="utf-8"><title>${name.en.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</title></head>
<body><main role="main"><ul>
<li data-person="1"><a href="mailto:mara.lindqvist@nordvik.example">Mara Lindqvist</a> <span>Offer for 40 seats</span></li>
</ul></main></body></html>
`;

/** What the reader is to find in the example; it does not yet. */
export const exampleCases = ({ id, matches }: NewSite): unknown => [
  {
    file: 'example.html',
    url: `${(matches[0] ?? '').replace('//*.', '//www.').slice(0, -1)}`,
    why: 'One person in a list: replace the page by a captured one and say here what it shows.',
    expect: {
      site: id,
      page: 'list',
      rows: 1,
      people: [{ name: 'Mara Lindqvist', email: 'mara.lindqvist@nordvik.example' }],
    },
  },
];
