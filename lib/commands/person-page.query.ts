import type { PersonPage } from '../pipeline/people-pages';
import type { RecordRow } from '../projections/record.projection';
import { tells } from './everybody.query';
import { ownIdentities } from './merge-people.command';
import { entriesIn, NEVER, neverOf } from './never';
import { identitiesOf, onePersonWith } from './one-person.query';
import { storyOf } from './story.query';
import type { View } from './view';

/** Everything about somebody by the id of one of their records; undefined for nobody. */
export const personPageOf = async (
  person: string,
  view: View,
): Promise<(Omit<PersonPage, 'story'> & { told: Awaited<ReturnType<typeof storyOf>> }) | undefined> => {
  const { read } = view;
  const record = await read.record(person);
  if (record?.kind !== 'person') return undefined;
  const people = await onePersonWith(record, read);
  const address = people.flatMap(identitiesOf)[0] ?? '';
  const entries = entriesIn((await read.record(NEVER))?.fields ?? {});
  const nevers = people.flatMap(identitiesOf).map((one) => neverOf(one, entries));
  const never = nevers.find((one) => one !== undefined);
  return {
    id: record.id,
    told: await storyOf(address, view),
    records: people.map((one: RecordRow) => ({
      id: one.id,
      name: tells([one], 'name'),
      company: tells([one], 'company'),
      identities: ownIdentities(one),
    })),
    ...(never && { never }),
  };
};
