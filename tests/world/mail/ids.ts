import { hashText, randomFrom } from './random';

const tokenLetters = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';

/** The token of a thread as it stands in the address: 32 letters without vowels. */
export function threadToken(key: string): string {
  const random = randomFrom(hashText(`token ${key}`));
  let token = 'FMfcgz';
  while (token.length < 32) token += tokenLetters[Math.floor(random() * tokenLetters.length)];
  return token;
}

/** 16 hexadecimal digits: the milliseconds in the upper 44 bits, as in every real id seen, and 20 bits of chance. */
export function legacyIdAt(at: string, key: string): string {
  const low = BigInt(hashText(`legacy ${key}`) & 0xfffff);
  return ((BigInt(Date.parse(at)) << 20n) | low).toString(16).padStart(16, '0');
}

/** The same id in decimal digits, as it stands behind `thread-f:` and `msg-f:`. */
export function decimalId(legacyId: string): string {
  return BigInt(`0x${legacyId}`).toString();
}

/** The id of what was written in this browser: `r` and a signed 64-bit number. */
export function localId(key: string): string {
  const digits = `${hashText(`high ${key}`)}${hashText(`low ${key}`)}`.slice(0, 18);
  return hashText(key) % 2 === 0 ? `r-${digits}` : `r${digits}`;
}
