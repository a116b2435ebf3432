import { daysBetween } from './pipeline/day';
import type { StageLabel } from './pipeline/stage-label';

/** The languages Pipeside speaks. */
export type Language = 'en' | 'bg';

/** Sentences by key in every language. */
export type Books = Readonly<Record<Language, Readonly<Record<string, string>>>>;

type Values = Readonly<Record<string, string | number>>;

/** Everything that is said to a person, in one language; `Word` is the keys that its books have. */
export interface Speech<Word extends string> {
  readonly language: Language;
  /** The sentence for a key with its `{places}` filled in; values are text, never markup. */
  say(key: Word, values?: Values): string;
  /** The sentence for a key whose last part is the plural form of `count`, such as `days_one` and `days_other`. */
  count(key: string, count: number, values?: Values): string;
  /** The sentence for a key made at run time, such as `stage_` and a stage's id; the id itself when there is none. */
  name(group: string, id: string, values?: Values): string;
  /** A calendar day as people say it: today, tomorrow, yesterday, else weekday and date. */
  day(day: string, today: string): string;
  number(value: number): string;
}

/** The name of a stage: the one people gave it, else the built-in word. */
export const sayStage = (words: Pick<Speech<string>, 'name'>, label: StageLabel): string =>
  label.name ?? words.name('stage', label.word);

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

const fill = (message: string, values: Values, format: (value: number) => string): string =>
  message.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    if (typeof value === 'number') return format(value);
    // A name written right to left must not turn the sentence around it.
    return RIGHT_TO_LEFT.test(value) ? `\u2068${value}\u2069` : value;
  });

/** Speech in a language over books. */
export const speak = <Word extends string>(books: Books, language: Language): Speech<Word> => {
  const book = books[language];
  const plural = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const dates = new Intl.DateTimeFormat(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  const read = (key: string, values: Values = {}): string | undefined => {
    const message = book[key];
    return message === undefined ? undefined : fill(message, values, numbers.format);
  };
  return {
    language,
    say: (key, values) => read(key, values) ?? key,
    count: (key, count, values) =>
      read(`${key}_${plural.select(count)}`, { ...values, count }) ??
      read(`${key}_other`, { ...values, count }) ??
      key,
    name: (group, id, values) => read(`${group}_${id.replace(/[-. ]/g, '_')}`, values) ?? id,
    day(day, today) {
      const near = ({ '-1': 'yesterday', '0': 'today', '1': 'tomorrow' } as const)[
        String(daysBetween(today, day)) as '0'
      ];
      return near ? (read(near) ?? near) : dates.format(new Date(`${day}T00:00:00Z`));
    },
    number: numbers.format,
  };
};

/** The sentences of a `_locales` file, which wraps each in an object. */
export const sentencesOf = (
  file: Readonly<Record<string, { readonly message: string }>>,
): Record<string, string> =>
  Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]));
