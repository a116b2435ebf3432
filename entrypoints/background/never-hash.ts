import { entriesIn, NEVER, neverOf } from '../../lib/commands/never';
import { identitiesOf, onePerson } from '../../lib/commands/one-person.query';
import { sameOf } from '../../lib/commands/same-identity';
import type { LogReader } from '../../lib/log/read';
import { normaliseIdentity } from '../../lib/pipeline/identity';

const text = new TextEncoder();

const hex = (bytes: ArrayBuffer | Uint8Array): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

type Hash = (identity: string) => Promise<string>;

const hasherOf = async (key: string): Promise<Hash> => {
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', text.encode(key), hmac, false, ['sign']);
  return async (identity) => hex(await crypto.subtle.sign('HMAC', imported, text.encode(sameOf(identity))));
};

const keyOf = async (read: Pick<LogReader, 'record'>): Promise<string | undefined> =>
  (await read.record(NEVER))?.fields.key;

/**
 * The keyed hash under which somebody who asked not to be added again is known; undefined while nobody has asked. It is
 * made before a command begins: within its transaction nothing else may be waited for.
 */
export const askedHash = async (
  identity: string,
  read: Pick<LogReader, 'record'>,
): Promise<string | undefined> => {
  const key = await keyOf(read);
  return key === undefined ? undefined : (await hasherOf(key))(identity);
};

/** The hashes of all that somebody who asks now is known by, with a key made at random when the list has none. */
export const hashesFor = async (
  identity: string,
  read: LogReader,
): Promise<{ key: string; hashes: string[] }> => {
  const key = (await keyOf(read)) ?? hex(crypto.getRandomValues(new Uint8Array(16)));
  const people = await onePerson([identity], read);
  const identities = new Set([identity, ...people.flatMap(identitiesOf)].map(sameOf));
  return { key, hashes: await Promise.all([...identities].map(await hasherOf(key))) };
};

/** Those of some identities, as they were asked, that are never to be added. */
export const neverAmong = async (
  asked: readonly string[],
  read: Pick<LogReader, 'record'>,
): Promise<string[]> => {
  const fields = (await read.record(NEVER))?.fields;
  const entries = fields ? entriesIn(fields) : [];
  if (entries.length === 0) return [];
  const hashOf = fields?.key === undefined ? undefined : await hasherOf(fields.key);
  const told = asked.map(async (one) => {
    const identity = normaliseIdentity(one);
    if (identity === undefined) return [];
    return neverOf(identity, entries, await hashOf?.(identity)) ? [one] : [];
  });
  return (await Promise.all(told)).flat();
};

/** Whether somebody who is known by one of these has asked not to be added again. */
export const hasAsked = async (
  identities: readonly string[],
  read: Pick<LogReader, 'record'>,
): Promise<boolean> => {
  const fields = (await read.record(NEVER))?.fields;
  if (fields?.key === undefined) return false;
  const asked = entriesIn(fields).filter(({ kind }) => kind === 'asked');
  const hashes = await Promise.all(identities.map(await hasherOf(fields.key)));
  return asked.some(({ value }) => hashes.includes(value));
};
