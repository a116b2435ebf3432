import { lineOf } from './field';

/** Schools by their own name, in the languages that most of them have one in. */
const SCHOOL =
  /univer[sz]i[td]|üniversite|uniwers|yliopisto|egyetem|школ|училище|гимназ|лице[йя]|ун[иі]верс[иі]т|академ|institut|schule|school|colleg|collège|colegio|escuela|école|academ|akadem|polit[eé]c|polytech|πανεπ|大[学學]|[学學]院|대학|جامعة/iu;

const EXPERIENCE =
  '[componentkey$="ExperienceTopLevelSection"]:not([componentkey*="Volunteer"]), section:has(> #experience)';
const EDUCATION =
  '[componentkey$="EducationTopLevelSection"], section:has(> #education), a[href*="/school/"]';

const isNamedIn = (page: ParentNode, region: string, name: string): boolean =>
  [...page.querySelectorAll(region)].some((place) =>
    [place, ...place.querySelectorAll('p, span, div')].some(({ childElementCount, textContent }) => {
      const line = childElementCount < 3 ? lineOf(textContent) : '';
      return line === name || line.startsWith(`${name} ·`);
    }),
  );

/**
 * The company among the names at the head of a profile: first the company, then the school, either of which may be
 * missing. One name alone is the company only while nothing says that it is a school; none beats a wrong one.
 */
export const companyAmong = (names: readonly string[], page: ParentNode): string | undefined => {
  const [first, second] = names;
  if (first === undefined || second !== undefined) return first;
  if (isNamedIn(page, EDUCATION, first)) return undefined;
  return !SCHOOL.test(first) || isNamedIn(page, EXPERIENCE, first) ? first : undefined;
};
