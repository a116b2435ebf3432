import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allWordsOf } from '../../lib/dashboard-words';
import { LOST_REASONS, NO_REASON } from '../../lib/pipeline/lost-reasons';
import { sevenStages } from '../../lib/pipeline/seven-stages';
import { stepKind } from '../../lib/schema/step-kind.schema';
import { sentencesOf } from '../../lib/speak';

/** All sentences of a language, file by file. */
const bookOf = (language: 'en' | 'bg'): Record<string, string> => {
  const folder = `public/_locales/${language}`;
  const books = readdirSync(folder).map((file) => {
    const book = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
    return file === 'messages.json' ? sentencesOf(book) : (book as Record<string, string>);
  });
  const keys = books.flatMap((book) => Object.keys(book));
  expect(
    keys.filter((key, place) => keys.indexOf(key) !== place),
    'said twice',
  ).toEqual([]);
  return Object.assign({}, ...books);
};

const en = bookOf('en');
const bg = bookOf('bg');
const placesIn = (message: string) => [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? sources(`${folder}/${entry.name}`)
      : /\.tsx?$/.test(entry.name)
        ? [readFileSync(`${folder}/${entry.name}`, 'utf8')]
        : [],
  );

describe('both languages', () => {
  test('have the same words with the same places, and none is empty', () => {
    expect(Object.keys(bg)).toEqual(Object.keys(en));
    for (const key of Object.keys(en)) {
      expect(placesIn(bg[key] ?? ''), key).toEqual(placesIn(en[key] ?? ''));
      expect(bg[key]?.trim(), key).not.toBe('');
    }
  });

  test('name every reason for which a deal is lost, also that none is known', () => {
    for (const language of ['en', 'bg'] as const) {
      const words = allWordsOf(language);
      const named = [...LOST_REASONS, NO_REASON].map((id) => words.name('lost', id));
      expect(named.filter((name) => name === NO_REASON || name.includes('-'))).toEqual([]);
      expect(new Set(named).size).toBe(named.length);
    }
  });

  test('name every stage and every kind of step', () => {
    for (const language of ['en', 'bg'] as const) {
      const words = allWordsOf(language);
      for (const { id, checklist } of sevenStages.stages) {
        expect(words.name('stage', id)).not.toBe(id);
        for (const item of checklist) expect(words.name('check', item)).not.toBe(item);
      }
      for (const id of stepKind.options) expect(words.name('step', id)).not.toBe(id);
    }
  });

  test('have no word that nobody says', () => {
    const code =
      ['lib', 'components', 'entrypoints'].flatMap(sources).join('\n') +
      readFileSync('wxt.config.ts', 'utf8');
    const made =
      /^(stage|step|check|marker|fault|lost|when|happened|path|language|site|sends|reason|mode|outline|stale|followed|catalogue|pipeline|template|dash|role|clock|deal_pushes|deal_pulls|colour|category|kind|list_title|list_text|list_add|field_kind|editor_keeps_last|deals|source|follow|follows|opened|plan|deal_is|deal_is_on|month_csv|month_stage|question|why|span|span_before|span_after|stay|stay_of|stay_none|flow|velocity|change|slice|slice_by|slice_none|slice_empty|helped|verdict|fc_span|fc_unjudged|fc_note|fc_how|fc_verdict|fc_read|fc_act|fc_chip|fc_method)_/;
    const unsaid = Object.keys(en).filter((key) => {
      const stem = key.replace(/_(one|other|few|many|zero|two)$/, '');
      return (
        !made.test(key) &&
        !code.includes(`'${key}'`) &&
        !code.includes(`'${stem}'`) &&
        !code.includes(`_${key}__`)
      );
    });
    expect(unsaid).toEqual([]);
  });
});

describe('what is said', () => {
  test('has plurals, near days by name and far days by date', () => {
    const [english, bulgarian] = [allWordsOf('en'), allWordsOf('bg')];
    expect(english.count('overdue_days', 1)).toBe('1 day overdue');
    expect(english.count('overdue_days', 4)).toBe('4 days overdue');
    expect(bulgarian.count('overdue_days', 4)).toBe('просрочено с 4 дни');
    expect(english.day('2026-11-25', '2026-11-24')).toBe('tomorrow');
    expect(english.day('2026-11-27', '2026-11-24')).toBe('Fri, Nov 27');
    expect(bulgarian.day('2026-11-23', '2026-11-24')).toBe('вчера');
  });

  test('takes a name with braces or dollar signs as it is', () => {
    const words = allWordsOf('en');
    expect(words.say('undone')).not.toContain('{');
    expect(words.say('tagged_already', { person: '$& {stage} {person}', stage: 'Meeting' })).toBe(
      '$& {stage} {person} is in the pipeline already: Meeting.',
    );
  });

  test('calls what people steer by “показател” in Bulgarian wherever it stands; “число” is what is typed', () => {
    const typed = /_bad_|_wrong_|^field_kind_/;
    const number = Object.keys(bg).filter((key) => /(?<!\p{L})числ[оа]/iu.test(bg[key] ?? ''));
    expect(number.filter((key) => !typed.test(key))).toEqual([]);
    expect(number.length).toBeGreaterThan(3);
    expect([bg.dash_numbers, bg.month_numbers, bg.month_csv_numbers]).toEqual(
      Array.from({ length: 3 }, () => 'Показатели'),
    );
  });
});
