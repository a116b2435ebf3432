import type { Entry } from '../../../lib/log/entry';
import { believableMonths } from '../../make/months';
import { mailFor } from '../../world/mail';
import { defaultWorld } from '../../world/options';

const NOT_PROSPECTS =
  /^(no-?reply|news|billing|calendar|messages|notifications|weekly|editor|win|prize)|@(seller|linkedin|pipeline)\./i;

/** Half a year of a small team, with the people of the pretend mailbox among its prospects, but for those left out. */
export const sampleHistory = (today: string, without: readonly string[] = []): Entry[] => {
  const everyone = mailFor({ ...defaultWorld, today }).flatMap(({ people }) => people);
  const people = [...new Map(everyone.map((person) => [person.email.toLowerCase(), person])).values()];
  const prospects = people.filter(({ email }) => !NOT_PROSPECTS.test(email) && !without.includes(email));
  return believableMonths({ seed: 11, until: today, months: 6, deals: 90, people: prospects });
};
