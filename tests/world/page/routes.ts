/** What the address asks for; `list` is the part before the token (`inbox`, `search/…`, `label/…`). */
export interface Route {
  list: string;
  token: string | null;
  composes: boolean;
  popOut: string | null;
}

const token = /^FMfcgz[A-Za-z]{26}$/;

/** Reads `#inbox/FMfcgz…?compose=new` and `?view=btop&th=…`. */
export function parseRoute(hash: string, search: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const parts = path.split('/').filter(Boolean);
  const last = parts.at(-1) ?? '';
  const opened = token.test(last) ? last : null;
  if (opened) parts.pop();
  const params = new URLSearchParams(search);
  const composes = new URLSearchParams(query).has('compose') || params.has('compose');
  const popOut = params.get('view') === 'btop' ? (params.get('th') ?? '') : null;
  return { list: parts.join('/') || 'inbox', token: opened, composes, popOut };
}

/** The hash that leads to a list, or to a conversation in it. */
export function hashFor(list: string, opened: string | null): string {
  return opened ? `#${list}/${opened}` : `#${list}`;
}
