import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { profileAddress, profileAt } from '../../lib/pipeline/profile-address';
import { companyAmong } from '../../lib/sites/linkedin/company-line';
import { fieldOf } from '../../lib/sites/linkedin/field';
import { personName } from '../../lib/sites/linkedin/person-name';

const at = (address: string) => profileAddress(new URL(address));

describe('the canonical address of a profile', () => {
  test.each([
    ['https://www.linkedin.com/in/mara-lindqvist/', 'mara-lindqvist'],
    ['https://www.linkedin.com/in/Mara-Lindqvist?trk=x#about', 'mara-lindqvist'],
    ['https://bg.linkedin.com/in/mara-lindqvist', 'mara-lindqvist'],
    ['https://m.linkedin.com/in/mara-lindqvist/de/', 'mara-lindqvist'],
    ['https://linkedin.com/in/mara-lindqvist/details/experience/', 'mara-lindqvist'],
    ['https://www.linkedin.com/in/mara-lindqvist/overlay/contact-info/', 'mara-lindqvist'],
    ['https://www.linkedin.com/comm/in/mara-lindqvist?midToken=x', 'mara-lindqvist'],
    ['https://www.linkedin.com/mwlite/profile/in/mara-lindqvist', 'mara-lindqvist'],
    [
      'https://www.linkedin.com/in/иван-петров',
      '%D0%B8%D0%B2%D0%B0%D0%BD-%D0%BF%D0%B5%D1%82%D1%80%D0%BE%D0%B2',
    ],
    ['https://www.linkedin.com/in/%d0%98%d0%b2%d0%b0%d0%bd/', '%D0%B8%D0%B2%D0%B0%D0%BD'],
    ['https://www.linkedin.com/in/%25D0%2598%25D0%25B2%25D0%25B0%25D0%25BD', '%D0%B8%D0%B2%D0%B0%D0%BD'],
    ['https://www.linkedin.com/in/jose%CC%81', 'jos%C3%A9'],
    ['https://www.linkedin.com/in/ACoAAExampleMaraLindqvist0A', 'ACoAAExampleMaraLindqvist0A'],
  ])('%s', (address, slug) => expect(at(address)).toBe(`https://www.linkedin.com/in/${slug}`));

  test.each([
    'https://www.linkedin.com/in/',
    'https://www.linkedin.com/in/me/',
    'https://www.linkedin.com/company/mara',
    'https://www.linkedin.com/feed/?x=/in/mara',
    'https://www.linkedin.com/authwall?sessionRedirect=https%3A%2F%2Fwww.linkedin.com%2Fin%2Fmara',
    'https://www.linkedin.com/in/%E0%A4%A',
    'https://www.linkedin.com/in/mara%2Fjane',
    'https://www.linkedin.com/in/mara%20jane',
    'https://www.linkedin.com/in/%252e%252e/',
    'http://www.linkedin.com/in/mara',
    'https://www.linkedin.com:8443/in/mara',
    'https://linkedin.com.evil.example/in/mara',
    'https://evillinkedin.com/in/mara',
  ])('%s is none', (address) => expect(at(address)).toBeUndefined());

  test('of a link as it is written in a page', () => {
    expect(profileAt('/in/Mara/overlay/contact-info/')).toBe('https://www.linkedin.com/in/mara');
    expect(profileAt('https://[')).toBeUndefined();
    expect(profileAt(null)).toBeUndefined();
  });

  test('is its own canonical address, and no text breaks it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '%25', '%', 'ACoAA'), (text, before) => {
        const canonical = profileAt(`/in/${before}${text}`);
        if (canonical !== undefined) expect(profileAt(canonical)).toBe(canonical);
        return canonical === undefined || canonical.startsWith('https://www.linkedin.com/in/');
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the name of a person', () => {
  test.each([
    ['Mara Lindqvist 🚀', 'Mara Lindqvist'],
    ['👩🏽‍💻 Mara 🇧🇬 Lindqvist 🏴󠁧󠁢󠁥󠁮󠁧󠁿 1️⃣', 'Mara Lindqvist'],
    ['Mara Lindqvist ★ ✅', 'Mara Lindqvist'],
    ['Mara Lindqvist, PhD, MBA', 'Mara Lindqvist'],
    ['Mara Lindqvist, Ph.D.', 'Mara Lindqvist'],
    ['Mara Lindqvist, M.Sc., SHRM-CP', 'Mara Lindqvist'],
    ['Mara Lindqvist PMP® CFA', 'Mara Lindqvist'],
    ['Mara Lindqvist - MBA', 'Mara Lindqvist'],
    ['Mara Lindqvist (She/Her)', 'Mara Lindqvist'],
    ['Мара Линдквист (тя/нея)', 'Мара Линдквист'],
    ['Mara Lindqvist, she/her', 'Mara Lindqvist'],
    ['Mara Lindqvist · 1st', 'Mara Lindqvist'],
    ['Mara Lindqvist • 2nd degree', 'Mara Lindqvist'],
    ['\u202bمارا ليندكفيست\u202c', 'مارا ليندكفيست'],
    ['می\u200cنا رضایی', 'می\u200cنا رضایی'],
    ['李雷', '李雷'],
    ['김 민지', '김 민지'],
    ['प्रिया शर्मा', 'प्रिया शर्मा'],
    ["Sean O'Neill", "Sean O'Neill"],
    ['Jan van der Berg', 'Jan van der Berg'],
    ['Jean-Luc Picard', 'Jean-Luc Picard'],
    ['Robert (Bob) Stone', 'Robert (Bob) Stone'],
    ['Anna (AJ) Jones', 'Anna (AJ) Jones'],
    ['Sammy Davis, Jr.', 'Sammy Davis, Jr.'],
    ['Henry Ford II', 'Henry Ford II'],
    ['DOE, JANE', 'DOE, JANE'],
    ['Laia Gal·la', 'Laia Gal·la'],
    ['Dr. Ivo Marin', 'Dr. Ivo Marin'],
    ['Cher', 'Cher'],
  ])('%s', (text, name) => expect(personName(text)).toBe(name));

  test.each([
    '',
    ' ',
    '🚀',
    '--',
    'LinkedIn Member',
    'Член на LinkedIn',
    'Join LinkedIn',
    'Sign Up',
    'Sign in',
    '****** ********',
    'J*** D***',
    '………… ……',
    null,
  ])('%j is none', (text) => expect(personName(text)).toBeUndefined());

  test('taken from a name it is the same name, and no text breaks it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const name = personName(text);
        return name === undefined || (/\p{L}/u.test(name) && name === name.trim());
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a value', () => {
  test.each(['', '--', '—', '*****', '**** at *** ***', '·', ' \u200e '])('%j is none', (text) =>
    expect(fieldOf(text)).toBeUndefined(),
  );
  test('has single spaces and no marks of direction', () =>
    expect(fieldOf(' Head\n of \u200eOperations ')).toBe('Head of Operations'));
});

describe('the company among the names at the head of a profile', () => {
  const page = new Window().document as unknown as Document;
  test.each([
    [[], undefined],
    [['Northgate'], 'Northgate'],
    [['Northgate', 'Sofia University'], 'Northgate'],
    [['Sofia University', 'Sofia University'], 'Sofia University'],
    [['Sofia University'], undefined],
    [['Universidad Técnica de Ejemplo'], undefined],
    [['Universal Tools'], 'Universal Tools'],
    [['Софийски университет'], undefined],
  ])('%j: %s', (names, company) => expect(companyAmong(names, page)).toBe(company));
});
