/** Marks that turn the direction of writing and spaces of no width; joiners stay, since scripts need them. */
const INVISIBLE = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** One line of text: no marks of direction, single spaces. */
export const lineOf = (text: unknown): string =>
  typeof text === 'string'
    ? text
        .replace(INVISIBLE, (mark) => (mark < ' ' ? ' ' : ''))
        .replace(/\s+/g, ' ')
        .trim()
    : '';

/** A value, or undefined where the page shows none: nothing, "--", or a mask of asterisks. */
export const fieldOf = (text: unknown): string | undefined => {
  const line = lineOf(text);
  return /[\p{L}\p{N}]/u.test(line) && !line.includes('**') ? line : undefined;
};

/** The text of an element that may say everything twice, once for the eye and once for the ear. */
export const seenText = (element: Element | null | undefined): string =>
  fieldOf(element?.querySelector('[aria-hidden="true"]')?.textContent) ?? lineOf(element?.textContent);

/** The value that an element shows, or undefined where it shows none. */
export const shownIn = (element: Element | null | undefined): string | undefined =>
  fieldOf(seenText(element));
