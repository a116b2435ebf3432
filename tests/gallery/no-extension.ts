import type { FoundPerson } from '../../lib/pipeline/overview';
import { sevenStages } from '../../lib/pipeline/seven-stages';
import { labelOf } from '../../lib/pipeline/stage-label';
import { hardNames } from './names';

interface Question {
  readonly id: string;
  readonly name: string;
  readonly input: { readonly text?: string };
}

const people: readonly FoundPerson[] = [
  'Alex Morgan',
  'Ivana Petrova',
  '',
  ...hardNames.map(({ name }) => name),
].map((name, place) => ({
  id: `person-${place}`,
  name,
  address: `person${place}@pinecrest.example`,
  label: labelOf([sevenStages], 'qualification', place === 1 ? 'lost' : 'open'),
  ...(place > 1 && { thread: { site: 'gmail', account: '0', thread: 'a' } }),
}));

/** Searching for "all", "one" or anything else finds all, one or nobody. */
const found = (text: string): readonly FoundPerson[] =>
  text === 'all' ? people : text === 'one' ? people.slice(0, 1) : [];

/** Stands in for `webextension-polyfill`, which throws outside an extension; it knows a few people and nothing else. */
const browser = {
  runtime: {
    id: 'gallery',
    sendMessage: async ({ id, name, input }: Question) =>
      name === 'people.search' ? { ok: true, id, output: found(input.text ?? '') } : undefined,
  },
};
export default browser;
