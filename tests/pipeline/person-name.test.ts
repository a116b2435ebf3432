import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullNames } from '../../lib/pipeline/nicknames';
import { compareNames, nameForms } from '../../lib/pipeline/person-name';
import { SHORT_FORMS } from '../../lib/pipeline/short-forms';

const bothWays = (a: string, b: string) => {
  expect(compareNames(b, a)).toBe(compareNames(a, b));
  return expect(compareNames(a, b));
};

describe('two names are one person’s', () => {
  test.each([
    ['Ana Costa', 'costa, ANA'],
    ['Ana  Costa', 'Ａｎａ Costa'],
    ['Dr. Ana Costa, PhD', 'Ana Costa'],
    ['Prof. Ana Costa MBA', 'Ms Ana Costa'],
    ['John Smith Jr.', 'John Smith'],
    ['John Smith, III', 'John Smith'],
    ['инж. Петър Иванов', 'Иванов Петър'],
    ['д-р Петър Иванов', 'Г-н Петър Иванов'],
    ['Conan O’Brien', "Conan O'Brien"],
    ['Anna-Maria Rossi', 'Anna Maria Rossi'],
    ['J. Smith', 'j smith'],
    ['Maria', 'MARIA'],
    ['王 伟', '伟 王'],
  ])('%s, %s: in the same words', (a, b) => bothWays(a, b).toBe('same'));

  test.each([
    ['Bob Smith', 'Robert Smith'],
    ['Smith, Bob', 'Robert Smith'],
    ['Smith Bob', 'Robert Smith'],
    ['Liz Jones', 'Elizabeth Jones'],
    ['Alex Jones', 'Alexander Jones'],
    ['Alex Jones', 'Alexandra Jones'],
    ['Sasha Petrov', 'Alexander Petrov'],
    ['Саша Петров', 'Александър Петров'],
    ['Саша Петрова', 'Александра Петрова'],
    ['Иво Колев', 'Ивайло Колев'],
    ['Митко Колев', 'Димитър Колев'],
    ['Катя Иванова', 'Екатерина Иванова'],
    ['Hans Weber', 'Johannes Weber'],
    ['Paco Ruiz', 'Francisco Ruiz'],
    ['Pepe Ruiz', 'José Ruiz'],
    ['Hans Peter Weber', 'Johannes Peter Weber'],
  ])('%s, %s: by a short form', (a, b) => bothWays(a, b).toBe('nickname'));

  test.each([
    ['Георги Щерев', 'Georgi Shterev'],
    ['Иванов, Петър', 'Petar Ivanov'],
    ['Юлия Желязкова', 'Yulia Zhelyazkova'],
    ['Юлия Желязкова', 'Julia Zhelyazkova'],
    ['Христо Чавдаров', 'Hristo Chavdarov'],
    ['Михаил Щербаков', 'Mikhail Shcherbakov'],
    ['Дмитрий Достоевский', 'Dmitry Dostoyevsky'],
    ['Ксения Воробьёва', 'Xenia Vorobyova'],
    ['Наталья Соловьёва', 'Наталья Соловьева'],
    ['Александър Петров', 'Alexander Petrov'],
    ['Sergey Ivanov', 'Sergei Ivanov'],
    ['Jürgen Weber', 'Juergen Weber'],
    ['Jürgen Weber', 'Jurgen Weber'],
    ['Juergen Weber', 'Jurgen Weber'],
    ['Łukasz Nowak', 'Lukasz Nowak'],
    ['Åsa Berg', 'Asa Berg'],
    ['Jan Groß', 'Jan Gross'],
    ['Саша Петров', 'Alexander Petrov'],
    ['Bob Müller', 'Robert Mueller'],
    ['Pаul Smith', 'Paul Smith'],
  ])('%s, %s: in another spelling', (a, b) => bothWays(a, b).toBe('spelling'));
});

describe('two names are two people’s', () => {
  test.each([
    ['Alexander Jones', 'Alexandra Jones'],
    ['Bob Smith', 'Rob Smith'],
    ['Elton John', 'Elton Jack'],
    ['Elton John', 'Jack Elton John'],
    ['James Bob', 'Robert James'],
    ['Anna Maria Rossi', 'Anna Rossi'],
    ['John Q. Public', 'John Public'],
    ['J. Smith', 'John Smith'],
    ['Maria', 'Maria Ivanova'],
    ['Bob', 'Robert'],
    ['Мария', 'Maria'],
    ['Mr Smith', 'Mrs Smith'],
    ['Mr. Alex Smith', 'Mrs. Alex Smith'],
    ['John Smith Jr', 'John Smith Sr'],
    ['Michael Novak', 'Michal Novak'],
    ['Jan Bauer', 'Jan Baur'],
    ['Li Yuen', 'Li Yun'],
    ['Ванчо Колев', 'Вънчо Колев'],
    ['Иван Щерев', 'Иван Штерев'],
    ['Björn Berg', 'Bjørn Berg'],
    ['かき あい', 'がき あい'],
    ['Pаul Smith', 'Saul Smith'],
    ['Md Rahman', 'Rahman'],
    ['Jack Ma', 'Jack'],
    ['Ann Lee', 'Anna Lee'],
    ['Ivan Petrov', 'Ivan Petrova'],
    ['Ivan Petrov', 'Ivan Petkov'],
    ['Ivan Ivan', 'Ivan Petrov'],
    ['', ''],
    ['…', '—'],
  ])('%s, %s', (a, b) => bothWays(a, b).toBeUndefined());
});

describe('what a name is looked up by', () => {
  const shorts = SHORT_FORMS.split(/[\s:;]+/).filter(Boolean);
  const cyrillic =
    'Александър Саша Михаил Юлия Ксения Щерев Дмитрий Цветан Воробьёв Съхов Кхалех Сххчо Лљубав Ђорђе'.split(
      ' ',
    );
  const latin =
    `Alexander Aleksandr Sasha Mikhail Mihail Julia Yulia Xenia Shterev Shcherev Dmitry Tsvetan Vorobyov Jürgen
    Juergen Jurgen Æsa Müller Groß Gross Đorđe Djordje Λία 王 Io Mr Dr Jr 3`.split(/\s+/);
  const written: Record<string, string[]> = { х: ['h', 'kh'], щ: ['sht', 'shch'], ю: ['yu', 'iu', 'ju'] };
  const others: Record<string, string[]> = { я: ['ya', 'ia'], й: ['y', 'i'], ъ: ['a', 'u'], е: ['e', 'ye'] };
  const single: Record<string, string[]> = { к: ['k'], с: ['s'], ч: ['ch'], ш: ['sh'], п: ['p'], ц: ['ts'] };
  const letters = Object.entries({ ...written, ...others, ...single });
  const romanised = fc
    .array(
      fc
        .constantFrom(...letters)
        .chain(([letter, forms]) => fc.constantFrom(...forms).map((form) => [letter, form] as const)),
      { minLength: 1, maxLength: 7 },
    )
    .map(
      (pairs) => [pairs.map(([letter]) => letter).join(''), pairs.map(([, form]) => form).join('')] as const,
    );
  const word = fc.oneof(fc.constantFrom(...shorts), fc.constantFrom(...latin), fc.constantFrom(...cyrillic));

  const shareKey = (a: string, b: string) => nameForms(a).some((key) => nameForms(b).includes(key));

  test('a name of titles alone is found as it is written', () => {
    expect(compareNames('Jr Dr', 'Dr Jr')).toBe('same');
    expect(nameForms('Jr Dr')).toEqual(nameForms('Dr Jr'));
    expect(nameForms('Jr Dr')).not.toEqual([]);
  });

  test('every match shares a key, whatever the spelling', () => {
    let matches = 0;
    fc.assert(
      fc.property(fc.tuple(word, word), word, fc.nat(3), ([first, last], other, way) => {
        const a = `${first} ${last}`;
        const b =
          [`${other} ${last}`, `${last}, ${other}`, `${last} ${other}`, `Dr ${other} ${last}`][way] ?? '';
        if (compareNames(a, b) === undefined) return;
        matches += 1;
        expect(shareKey(a, b), `${a} and ${b}`).toBe(true);
      }),
      { numRuns: 5000 },
    );
    expect(matches).toBeGreaterThan(10);
  });

  test('a word and any way to write it in Latin letters are one name, under one key', () => {
    fc.assert(
      fc.property(romanised, ([cyrillicWord, latinWord]) => {
        const [a, b] = [`Анна ${cyrillicWord}`, `Anna ${latinWord}`];
        expect(compareNames(a, b), `${a} and ${b}`).toBe('spelling');
        expect(shareKey(a, b), `${a} and ${b}`).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('each short form and its name share one, and no name has more than twelve', () => {
    for (const entry of SHORT_FORMS.split(';')) {
      const [full = '', forms = ''] = entry.trim().split(': ');
      for (const short of forms.split(' ')) {
        expect(compareNames(`${short} Kolev`, `${full} Kolev`), `${short}, ${full}`).toBe('nickname');
        expect(shareKey(`${short} Kolev`, `${full} Kolev`), `${short}, ${full}`).toBe(true);
        expect(fullNames(short).length, short).toBeLessThanOrEqual(5);
      }
    }
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ unit: 'grapheme' })), { maxLength: 6 }), (words) => {
        const keys = nameForms(words.join(' '));
        expect(keys.length).toBeLessThanOrEqual(12);
        for (const key of keys) expect(key).toMatch(/^[a-z]+( [a-z]+)*$/);
      }),
    );
  });

  test('a name is the same as itself, and each way round alike', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 4 }),
        fc.array(word, { maxLength: 4 }),
        (a, b) => {
          expect(compareNames(a.join(' '), a.join(' '))).toBe('same');
          expect(compareNames(a.join(' '), b.join(' '))).toBe(compareNames(b.join(' '), a.join(' ')));
        },
      ),
    );
  });
});
