/** A place in the dashboard, as its address says after the `#`. */
export type Route =
  | { readonly page: 'people' | 'companies' | 'duplicates' | 'never' | 'pipelines' | 'lists' | 'settings' }
  | { readonly page: 'person' | 'deal'; readonly id: string }
  /** What is asked for stands behind the page's name, as in `#review/kind=month&on=2026-11-01`. */
  | { readonly page: Asking; readonly asked?: Readonly<Record<string, string>> };

/** Pages that are asked for a span, a filter, a number. */
export type Asking = (typeof ASKING)[number];

const ASKING = ['numbers', 'forecast', 'review', 'month-end', 'goals', 'behind'] as const;

const PAGES = ['people', 'companies', 'duplicates', 'never', 'pipelines', 'lists', 'settings'] as const;

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

/** The place an address leads to; people for anything unknown. */
export const routeOf = (hash: string): Route => {
  const [page, id] = hash.replace(/^#\/?/, '').split('/');
  const named = id === undefined ? undefined : decoded(id);
  const asking = ASKING.find((one) => one === page);
  if (asking) return { page: asking, asked: Object.fromEntries(new URLSearchParams(id ?? '')) };
  if ((page === 'person' || page === 'deal') && named) return { page, id: named };
  return { page: PAGES.find((one) => one === page) ?? 'people' };
};

/** The address of a place. */
export const linkTo = (route: Route): string => {
  if ('id' in route) return `#${route.page}/${encodeURIComponent(route.id)}`;
  const asked = 'asked' in route ? new URLSearchParams(route.asked).toString() : '';
  return asked ? `#${route.page}/${asked}` : `#${route.page}`;
};
