import { isSameCompany, LEGAL_FORM } from './company';
import { isSameSpelling } from './transliteration';

/** Legal forms that stand in front of a name; those that are words of names elsewhere ("SAS Institute") are left out. */
const IN_FRONT =
  /^(?:ет|сд|оод|еоод|ад|еад|ооо|оао|зао|пао|ао|тоо|ип|чп|тов|ooo|zao|oao|eood|ood|uab|sia|sarl|eurl)(?=[\s"'„“«‚‘])[\s.]*/iu;

/** Bulgarian forms as they are written in Latin. */
const IN_LATIN = /[\s,](?:eood|ood|ead)\.?$/i;
/** In small letters it is a word of names ("Creative Ad"). */
const AD_IN_LATIN = /[\s,]AD\.?$/;

const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu;

const squash = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** A name without any legal form, in front or behind, one or more; a name of nothing else stays. */
const bareName = (company: string): string => {
  const name = company
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(EDGES, '');
  const shorter = name
    .replace(IN_FRONT, '')
    .replace(LEGAL_FORM, '')
    .replace(IN_LATIN, '')
    .replace(AD_IN_LATIN, '')
    .replace(EDGES, '');
  return shorter === name || squash(shorter) === '' ? name : bareName(shorter);
};

/** A company's name as another spelling of it in the same letters has it: without legal forms, marks and case. */
export const companyForm = (company: string): string => squash(bareName(company));

/**
 * How two names are those of one company: the same without legal forms, marks and case, or the same but for script,
 * transliteration and diacritics. Undefined for anything else, however near.
 */
export const compareCompanies = (a: string, b: string): 'same' | 'spelling' | undefined => {
  const [one, other] = [companyForm(a), companyForm(b)];
  if (isSameCompany(a, b) || (one !== '' && one === other)) return 'same';
  return one !== '' && other !== '' && isSameSpelling(one, other) ? 'spelling' : undefined;
};
