/** A place in the dashboard, as its address says after the `#`. */
export type Route =
  | { readonly page: 'people' | 'companies' | 'duplicates' | 'never' | 'pipelines' | 'lists' | 'settings' }
  | { readonly page: 'person' | 'deal'; readonly id: string };

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
  if ((page === 'person' || page === 'deal') && named) return { page, id: named };
  return { page: PAGES.find((one) => one === page) ?? 'people' };
};

/** The address of a place. */
export const linkTo = (route: Route): string =>
  'id' in route ? `#${route.page}/${encodeURIComponent(route.id)}` : `#${route.page}`;
