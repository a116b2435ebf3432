import { shownIn } from './field';

/** "(3) Northgate: Overview | LinkedIn": the page's own heading is what its title begins with. */
const isInTitle = (heading: string, title: string): boolean => {
  const plain = title.replace(/^\(\d+\+?\)\s*/, '');
  return plain.startsWith(heading) && /^\s*(?:$|[:|–-])/.test(plain.slice(heading.length));
};

/** The company that a company's page is about. */
export const companyName = (page: ParentNode, title: string): string | undefined =>
  shownIn(page.querySelector('h1.top-card-layout__title, .ember-application main h1')) ??
  [...page.querySelectorAll('main :is(h1, h2, p)')]
    .map(shownIn)
    .find((line) => line !== undefined && isInTitle(line, title));
