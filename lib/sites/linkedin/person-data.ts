/** Structured data as found: of any shape, so that every step may find nothing and every value be no text. */
export interface Data {
  readonly [key: string]: Data | undefined;
}

/** The things at one place of structured data, one or many. */
export const all = (data: Data | undefined): readonly (Data | undefined)[] => [data].flat();

const parsed = ({ textContent }: Element): readonly (Data | undefined)[] => {
  try {
    return all(JSON.parse(textContent ?? ''));
  } catch {
    return [];
  }
};

/**
 * The people that a public page describes as structured data. Only the top level counts, where the page speaks of
 * itself: the authors of articles stand deeper.
 */
export const peopleData = (page: ParentNode): readonly (Data | undefined)[] =>
  [...page.querySelectorAll('script[type="application/ld+json"]')]
    .flatMap(parsed)
    .flatMap((data) => [data, ...all(data?.['@graph'])])
    .filter((data) => all(data?.['@type']).includes('Person' as unknown as Data));
