import type { FoundPerson } from '../pipeline/overview';
import { dealsOf, identitiesOf, onePersonWith } from './one-person.query';
import { threadOf } from './thread-place';
import type { View } from './view';

/** How many people one search tells, and how many records it looks at for them. */
const MOST = 20;
const LOOK_AT = 200;

/** People whose name, address or company has words that begin as typed; all words must fit. */
export const searchPeople = async (text: string, view: View): Promise<FoundPerson[]> => {
  const { read } = view;
  const [first, ...more] = text
    .toLowerCase()
    .split(/[\s,;()]+/)
    .filter(Boolean);
  if (first === undefined) return [];
  const records = await read.recordsByWord(first, LOOK_AT);
  const fitting = records.filter(({ words }) =>
    more.every((beginning) => words.some((word) => word.startsWith(beginning))),
  );
  const found: FoundPerson[] = [];
  const told = new Set<string>();
  for (const record of fitting) {
    if (told.has(record.id)) continue;
    const people = await onePersonWith(record, read);
    for (const { id } of people) told.add(id);
    const [deal] = await dealsOf(people, read);
    if (!deal) continue;
    const thread = await threadOf(read, deal.id);
    found.push({
      id: record.id,
      name: people.find(({ fields }) => fields.name)?.fields.name ?? '',
      address: people.flatMap(identitiesOf)[0] ?? '',
      label: view.label(deal),
      ...(thread && { thread }),
    });
    if (found.length === MOST) break;
  }
  return found;
};
