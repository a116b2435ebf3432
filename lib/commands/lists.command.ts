import type { Decision } from '../log/log';
import { FaultError } from '../pipeline/fault';
import { type Lists, ME, type Named } from '../pipeline/lists';
import { LISTS } from '../projections/lists.projection';
import type { NewEvent } from '../schema/event.schema';
import type { Inputs } from '../schema/message.schema';
import type { NewVersion } from '../schema/version.schema';
import type { CommandContext } from './context';
import type { CatalogueChange } from './pipeline.command';

type ListName = Inputs['list.add']['list'];

const subjects = [LISTS];

const nameVersion = (kind: ListName | 'choice', id: string, name: string): NewVersion => ({
  record: LISTS,
  field: `${kind}:${id}`,
  value: name,
});

const entriesOf = (lists: Lists, list: ListName | 'choice'): readonly Named[] =>
  list === 'choice' ? lists.fields.flatMap(({ choices }) => choices) : lists[`${list}s`];

const found = (lists: Lists, list: ListName | 'choice', id: string): Named => {
  const one = entriesOf(lists, list).find((entry) => entry.id === id);
  if (!one) throw new FaultError('not-found');
  return one;
};

const checkedName = (name: string): string => {
  const said = name.trim();
  if (!said) throw new FaultError('bad-name');
  return said;
};

const addedEvent = (list: ListName, id: string, kind: Inputs['list.add']['kind']): NewEvent => {
  if (list === 'owner') return { type: 'owner.added', data: { owner: id }, subjects };
  if (list !== 'field') return { type: 'choice.added', data: { list, choice: id }, subjects };
  return { type: 'field.added', data: { field: id, kind: kind ?? 'text', choices: [] }, subjects };
};

/** Adds an owner, a team, a tag, a source or an own field. One of that name that stands there already is not added twice. */
export const addToList = async (
  { list, name, kind }: Inputs['list.add'],
  { read, newId }: CommandContext,
): Promise<Decision<CatalogueChange>> => {
  const said = checkedName(name);
  const same = entriesOf(await read.lists(), list).find(
    (one) => !one.isRetired && one.name.toLowerCase() === said.toLowerCase(),
  );
  if (same) return { events: [], output: { id: same.id, isChanged: false } };
  const id = newId(list);
  return {
    events: [addedEvent(list, id, kind)],
    versions: [nameVersion(list, id, said)],
    output: { id, isChanged: true },
  };
};

const renamedEvent = (list: ListName | 'choice', id: string, lists: Lists): NewEvent => {
  if (list === 'owner') return { type: 'owner.renamed', data: { owner: id }, subjects };
  if (list === 'field') return { type: 'field.renamed', data: { field: id }, subjects };
  if (list !== 'choice') return { type: 'choice.renamed', data: { list, choice: id }, subjects };
  const field = lists.fields.find(({ choices }) => choices.some((choice) => choice.id === id));
  return { type: 'field.renamed', data: { field: field?.id ?? id }, subjects };
};

/** Gives an entry of a list another name. Throws FaultError for an unknown one or an empty name. */
export const renameInList = async (
  { list, id, name }: Inputs['list.rename'],
  { read }: CommandContext,
): Promise<Decision<CatalogueChange>> => {
  const said = checkedName(name);
  const lists = await read.lists();
  if (found(lists, list, id).name === said) return { events: [], output: { id, isChanged: false } };
  return {
    events: [renamedEvent(list, id, lists)],
    versions: [nameVersion(list, id, said)],
    output: { id, isChanged: true },
  };
};

const retiredEvent = (list: ListName, id: string): NewEvent => {
  if (list === 'owner') return { type: 'owner.retired', data: { owner: id }, subjects };
  if (list === 'field') return { type: 'field.retired', data: { field: id }, subjects };
  return { type: 'choice.retired', data: { list, choice: id }, subjects };
};

/**
 * Retires an entry of a list: it can be chosen no more, and what has it keeps it. Throws FaultError for an unknown one
 * and for the person at this computer.
 */
export const retireFromList = async (
  { list, id }: Inputs['list.retire'],
  { read }: CommandContext,
): Promise<Decision<CatalogueChange>> => {
  if (id === ME) throw new FaultError('not-found');
  if (found(await read.lists(), list, id).isRetired) return { events: [], output: { id, isChanged: false } };
  return { events: [retiredEvent(list, id)], output: { id, isChanged: true } };
};

/** Puts an owner into a team, or into none. Throws FaultError for an unknown one of either. */
export const joinTeam = async (
  { owner, team }: Inputs['owner.join'],
  { read }: CommandContext,
): Promise<Decision<CatalogueChange>> => {
  const lists = await read.lists();
  const before = lists.owners.find(({ id }) => id === owner);
  if (!before || (team !== null && found(lists, 'team', team).isRetired)) throw new FaultError('not-found');
  if ((before.team ?? null) === team) return { events: [], output: { id: owner, isChanged: false } };
  return {
    events: [{ type: 'owner.joined', data: { owner, team }, subjects }],
    output: { id: owner, isChanged: true },
  };
};

/** Sets what can be chosen for an own field, in order; what is taken away stays on the deals that have it. */
export const setChoices = async (
  { field: id, choices }: Inputs['field.choices'],
  { read, newId }: CommandContext,
): Promise<Decision<CatalogueChange>> => {
  const field = (await read.lists()).fields.find((one) => one.id === id);
  if (field?.kind !== 'choice') throw new FaultError('not-found');
  const versions: NewVersion[] = [];
  const ids = choices.map((choice) => {
    const said = checkedName(choice.name);
    // One added a moment ago, whose id is not known yet where it was added, is not made twice.
    const known =
      choice.id === undefined
        ? field.choices.find((one) => !one.isRetired && one.name === said)
        : field.choices.find((one) => one.id === choice.id);
    const one = known?.id ?? newId('choice');
    if (known?.name !== said) versions.push(nameVersion('choice', one, said));
    return one;
  });
  const before = field.choices.filter(({ isRetired }) => !isRetired).map((choice) => choice.id);
  const isChanged = versions.length > 0 || JSON.stringify(before) !== JSON.stringify(ids);
  const event: NewEvent = { type: 'field.edited', data: { field: id, choices: ids }, subjects };
  return { events: isChanged ? [event] : [], versions, output: { id, isChanged } };
};
