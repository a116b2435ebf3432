import type { LogReader } from '../log/read';
import { guessCompany } from '../pipeline/company';
import type { NeverEntry, NeverList } from '../pipeline/people-pages';
import { isAutomatic } from '../pipeline/role-address';
import { entriesIn, isListed, NEVER } from './never';

/** How many are suggested at most. */
const MOST = 50;

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** The domains of one's own addresses: who is there is a colleague, and nobody to sell to. */
const ownDomains = (own: readonly string[]): NeverEntry[] => {
  const mail = own.filter((one) => one.includes('@') && guessCompany(one) !== undefined);
  return [...new Set(mail.map(domainOf))].map((entry) => ({
    id: '',
    entry,
    kind: 'domain' as const,
    reason: 'own-domain' as const,
  }));
};

const automatic = (entry: string): NeverEntry[] =>
  isAutomatic(entry)
    ? [
        {
          id: '',
          entry,
          kind: 'address',
          reason: /news|digest|marketing|campaign/.test(entry.slice(0, entry.lastIndexOf('@')))
            ? 'newsletter'
            : 'automatic',
        },
      ]
    : [];

/** Those never to be added, and who is suggested: one's own colleagues, addresses nobody reads, newsletters. */
export const neverList = async (
  read: Pick<LogReader, 'record' | 'people'>,
  own: readonly string[],
): Promise<NeverList> => {
  const kept = entriesIn((await read.record(NEVER))?.fields ?? {});
  const entries = kept.map(({ id, kind, value, on }): NeverEntry => {
    return { id, kind, entry: kind === 'asked' ? '' : value, ...(on !== undefined && { on }) };
  });
  const addresses = (await read.people()).flatMap((record) => record.addresses);
  const suggested = [...ownDomains(own), ...[...new Set(addresses)].flatMap(automatic)].filter(
    ({ entry, kind }) => !isListed({ kind, value: entry }, kept),
  );
  return { entries, suggested: suggested.slice(0, MOST) };
};
