import type { Lists } from '../pipeline/lists';
import type { Happening } from '../pipeline/story';
import type { LogEvent } from '../schema/event.schema';

type Edited = Extract<LogEvent, { type: 'deal.edited' }>['data'];

const nameOf = (all: readonly { id: string; name: string }[], id: string): string =>
  all.find((one) => one.id === id)?.name ?? id;

const customTells = (data: Extract<Edited, { field: 'custom' }>, lists: Lists): Partial<Happening> => {
  const field = lists.fields.find(({ id }) => id === data.custom);
  const { value } = data;
  const about = { what: 'deal.edited.custom', name: field?.name ?? data.custom };
  if (value === null) return about;
  if (typeof value === 'object') return { ...about, amount: value };
  if (field?.kind === 'date') return { ...about, dueDay: String(value) };
  return { ...about, value: field?.kind === 'choice' ? nameOf(field.choices, String(value)) : value };
};

/** What the setting of a field tells: which one, and what it was set to. */
export const editTells = (data: Edited, lists: Lists): Partial<Happening> => {
  const what = `deal.edited.${data.field}`;
  switch (data.field) {
    case 'amount':
      return { what, amount: data.value };
    case 'expectedClose':
      return { what, ...(data.value !== null && { dueDay: data.value }) };
    case 'owner':
      return { what, ...(data.value !== null && { name: nameOf(lists.owners, data.value) }) };
    case 'source':
      return { what, ...(data.value !== null && { name: nameOf(lists.sources, data.value) }) };
    case 'category':
      return { what, category: data.value };
    case 'custom':
      return customTells(data, lists);
    default:
      return data satisfies never;
  }
};
