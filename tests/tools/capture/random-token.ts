const HAN = '山川田中木林石水火土金月日星空海風花草原';
const KANA = 'あいうえおかきくけこさしすせそたちつてと';

const ALPHABETS: readonly (readonly [RegExp, string])[] = [
  [/[0-9]/, '1234567890'],
  [/\p{Lu}/u, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  [/\p{Script=Latin}/u, 'abcdefghijklmnopqrstuvwxyz'],
  [/\p{Script=Cyrillic}/u, 'абвгдежзийклмнопрстуфхцчшщъьюя'],
  [/\p{Script=Greek}/u, 'αβγδεζηθικλμνξοπρστυφχψω'],
  [/\p{Script=Arabic}/u, 'ابتثجحدرزسشصطعغفقكلمنهوي'],
  [/\p{Script=Hebrew}/u, 'אבגדהוזחטיכלמנסעפצקרשת'],
  [/\p{Script=Han}/u, HAN],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, KANA],
  [/\p{N}/u, '1234567890'],
];

/** A source of numbers from 0 to 1 that is the same in every run. */
export const sameEveryTime = (seed = 20_261_124): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** A token of the same shape: letters of the same script and case, digits for digits, hexadecimal stays so. */
export const randomToken = (token: string, random: () => number): string => {
  const pick = (from: string): string => [...from][Math.floor(random() * [...from].length)] ?? 'x';
  const isHex = /^(?=.*\d)(?=.*[a-f])[\da-f]{6,}$/.test(token);
  return [...token.normalize('NFC')]
    .map((letter) => {
      if (isHex) return pick(/\d/.test(letter) ? '0123456789' : 'abcdef');
      if (/\p{M}/u.test(letter)) return '';
      if (/\p{Lu}/u.test(letter) && !/\p{Script=Latin}/u.test(letter)) {
        const lower = ALPHABETS.find(([kind]) => kind.test(letter.toLowerCase()))?.[1];
        return pick(lower ?? 'x').toUpperCase();
      }
      return pick(ALPHABETS.find(([kind]) => kind.test(letter))?.[1] ?? 'x');
    })
    .join('');
};
