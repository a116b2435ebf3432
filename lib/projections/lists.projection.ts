import { type Lists, ME, type Named, type Owner, type OwnField } from '../pipeline/lists';
import type { LogEvent } from '../schema/event.schema';
import { byId } from './order';

/** The subject and record of all lists. */
export const LISTS = 'lists';

type ListName = 'tag' | 'source' | 'team';
type Fields = Readonly<Record<string, string>>;

const set = <T extends { id: string }>(all: readonly T[], id: string, to: (one: T) => T): T[] =>
  all.map((one) => (one.id === id ? to(one) : one));

const ownersOf = (events: readonly LogEvent[], fields: Fields): Owner[] => {
  const start: Owner = { id: ME, name: fields[`owner:${ME}`] ?? '', isRetired: false };
  return events.reduce<Owner[]>(
    (owners, event) => {
      switch (event.type) {
        case 'owner.added': {
          const { owner: id } = event.data;
          const isThere = owners.some((one) => one.id === id);
          return isThere
            ? owners
            : owners.concat({ id, name: fields[`owner:${id}`] ?? id, isRetired: false });
        }
        case 'owner.joined': {
          const { owner, team } = event.data;
          return set(owners, owner, ({ team: _before, ...one }) => (team === null ? one : { ...one, team }));
        }
        case 'owner.retired':
          return set(owners, event.data.owner, (one) => ({ ...one, isRetired: true }));
        default:
          return owners;
      }
    },
    [start],
  );
};

const choicesOf = (list: ListName, events: readonly LogEvent[], fields: Fields): Named[] =>
  events.reduce<Named[]>((all, event) => {
    if (event.type !== 'choice.added' && event.type !== 'choice.retired') return all;
    if (event.data.list !== list) return all;
    const { choice: id } = event.data;
    if (event.type === 'choice.retired') return set(all, id, (one) => ({ ...one, isRetired: true }));
    return [
      ...all.filter((one) => one.id !== id),
      { id, name: fields[`${list}:${id}`] ?? id, isRetired: false },
    ];
  }, []);

const fieldsOf = (events: readonly LogEvent[], fields: Fields): OwnField[] => {
  const choices = (ids: readonly string[]): Named[] =>
    ids.map((id) => ({ id, name: fields[`choice:${id}`] ?? id, isRetired: false }));
  return events.reduce<OwnField[]>((all, event) => {
    switch (event.type) {
      case 'field.added': {
        const { field: id, kind } = event.data;
        const name = fields[`field:${id}`] ?? id;
        return all.concat({ id, name, isRetired: false, kind, choices: choices(event.data.choices) });
      }
      case 'field.edited': {
        const { field, choices: now } = event.data;
        // A choice that was taken away still stands on deals: it keeps its name.
        return set(all, field, (one) => ({
          ...one,
          choices: [
            ...choices(now),
            ...one.choices
              .filter(({ id }) => !now.includes(id))
              .map((gone) => ({ ...gone, isRetired: true })),
          ],
        }));
      }
      case 'field.retired':
        return set(all, event.data.field, (one) => ({ ...one, isRetired: true }));
      default:
        return all;
    }
  }, []);
};

/** Owners, teams, tags, sources and own fields from their facts, undone ones left out, and the names in their record. */
export const foldLists = (events: readonly LogEvent[], fields: Fields): Lists => {
  const inOrder = [...events].sort(byId);
  return {
    owners: ownersOf(inOrder, fields),
    teams: choicesOf('team', inOrder, fields),
    tags: choicesOf('tag', inOrder, fields),
    sources: choicesOf('source', inOrder, fields),
    fields: fieldsOf(inOrder, fields),
  };
};
