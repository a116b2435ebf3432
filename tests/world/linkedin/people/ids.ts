import { hashText, randomFrom } from '../../mail/random';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';

/** A member id as it stands in `componentkey` and in links: `ACoAA` and 34 more characters, the same for the same key. */
export function memberId(key: string): string {
  const random = randomFrom(hashText(`member ${key}`));
  let id = 'ACoAA';
  while (id.length < 39) id += letters[Math.floor(random() * letters.length)];
  return id;
}

/** Eight hexadecimal digits that are the same for the same text. */
export function hex(text: string): string {
  return hashText(text).toString(16).padStart(8, '0');
}

/** A component key in the form of a UUID, the same for the same text. */
export function uuid(text: string): string {
  const digits = [0, 1, 2, 3].map((part) => hex(`${part} ${text}`)).join('');
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-a$4-$5');
}
