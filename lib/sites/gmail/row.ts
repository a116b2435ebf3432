import type { Sighting, UnitReading } from '../site';
import { PERSON, readPerson } from './person';

/** The hidden label repeats everything the row says; it is told by being what the row is labelled by. */
const hiddenLabel = (row: Element): Element | null => {
  const id = row.getAttribute('aria-labelledby');
  const usual = row.querySelector('.afn');
  if (usual && (!id || usual.id === id)) return usual;
  return (id ? row.querySelector(`[id="${CSS.escape(id)}"]`) : null) ?? usual;
};

/**
 * The people of one list row, each address once. The badge stands before the subject, where Gmail puts its own
 * labels; in the name's column it would be cut off. A row without a thread has it behind the name.
 */
export const readRow = (row: Element): UnitReading => {
  const label = hiddenLabel(row);
  const people = new Map<string, Sighting>();
  for (const anchor of row.querySelectorAll(PERSON)) {
    const prospect = readPerson(anchor);
    if (!prospect) continue;
    const isHidden = label?.contains(anchor) === true;
    if (!people.has(prospect.email) || !isHidden)
      people.set(prospect.email, { prospect, as: 'in-row', beside: anchor });
  }
  const threads = [...row.querySelectorAll('[data-thread-id]')].filter((thread) => !label?.contains(thread));
  const subject = threads.at(-1);
  const name = [...people.values()].at(-1)?.beside;
  if (subject) return { people: [...people.values()], place: { at: subject, where: 'before' } };
  return { people: [...people.values()], ...(name && { place: { at: name, where: 'after' } }) };
};

/** With the reading pane at the side a thread is several rows: those after the first have no id and nobody in them. */
export const isContinuation = (row: Element): boolean =>
  row.id === '' && row.previousElementSibling?.localName === 'tr' && row.querySelector(PERSON) === null;
