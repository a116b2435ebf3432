import { dayIn, daysBetween } from '../pipeline/day';
import type { Happening } from '../pipeline/story';
import { byHappening, byId } from '../projections/order';
import { PUT_LATER, withoutUndone } from '../projections/undone';
import type { LogEvent } from '../schema/event.schema';
import { editTells } from './happening-edits';
import { type LabelThen, namesThen } from './names-then';
import { personName } from './person-name.query';
import type { View } from './view';

/** At most so many happenings are told. */
const MOST = 200;

type Told = Partial<Happening>;

const stepTells = async (event: LogEvent & { data: { step: string } }, { read }: View): Promise<Told> => {
  const step = await read.step(event.data.step);
  return { ...(step && { step: step.kind }), ...('dueDay' in event.data && { dueDay: event.data.dueDay }) };
};

/** What a fact about a deal tells; undefined for one that says nothing of it. */
const tells = async (event: LogEvent, view: View, labelThen: LabelThen): Promise<Told | undefined> => {
  const { read } = view;
  switch (event.type) {
    case 'deal.opened':
    case 'deal.moved':
    case 'deal.won':
    case 'deal.reopened':
      return {
        stage: labelThen(event.data.stage, view.label({ stage: event.data.stage, status: 'open' }), event.id),
      };
    case 'deal.lost':
      return { reason: event.data.reason };
    case 'deal.edited':
      return editTells(event.data, view.lists);
    case 'deal.joined':
      return { name: await personName(read, event.data.person), role: event.data.role };
    case 'deal.left':
      return { name: await personName(read, event.data.person) };
    case 'deal.tagged': {
      const { tag, isOn } = event.data;
      const name = view.lists.tags.find(({ id }) => id === tag)?.name ?? tag;
      return { what: isOn ? 'deal.tagged' : 'deal.untagged', name };
    }
    case 'deal.followed':
      return { name: event.data.kind };
    case 'step.planned':
    case 'step.postponed':
    case 'step.done':
    case 'step.dropped':
      return stepTells(event, view);
    case 'people.linked':
      return { reason: event.data.reason };
    case 'people.parted':
      return {};
    case 'deal.checked': {
      const { item, isDone } = event.data;
      const name = view.pipelines.map(({ items }) => items?.[item]).find((one) => one !== undefined);
      const what = isDone ? 'deal.checked' : 'deal.unchecked';
      return { what, check: item, ...(name !== undefined && { name }) };
    }
    case 'note.added':
      return { note: (await read.record(event.data.note))?.fields.text ?? '' };
    default:
      return undefined;
  }
};

/** By how many days each change of the expected close put it later, by the id of the fact. */
const pushesOf = (events: readonly LogEvent[]): Map<string, number> => {
  const pushes = new Map<string, number>();
  let before: string | undefined;
  for (const { id, type, data } of [...events].sort(byId)) {
    if (type !== 'deal.edited' || data.field !== 'expectedClose' || data.value === null) continue;
    if (before !== undefined) pushes.set(id, daysBetween(before, data.value));
    before = data.value;
  }
  return pushes;
};

/** What happened to a deal, latest first; what was written down later than it happened says when. */
export const happeningsOf = async (deal: string, view: View): Promise<Happening[]> => {
  const facts = withoutUndone(await view.read.of(deal));
  const labelThen = await namesThen(view.pipelines, view.read);
  const pushes = pushesOf(facts);
  const latest = facts.sort(byHappening).reverse().slice(0, MOST);
  const told = latest.map(async (fact): Promise<Happening[]> => {
    const says = await tells(fact, view, labelThen);
    if (!says) return [];
    const saidOn = dayIn(fact.id.slice(0, 24), fact.zone);
    const pushedBy = pushes.get(fact.id);
    // What is written down at once has the time of day it happened at.
    const isAtOnce = fact.at !== undefined && fact.at !== PUT_LATER;
    return [
      {
        id: fact.id,
        on: fact.on,
        command: fact.command,
        what: fact.type,
        ...(!isAtOnce && saidOn !== fact.on && { saidOn }),
        ...(pushedBy !== undefined && { pushedBy }),
        ...says,
      },
    ];
  });
  return (await Promise.all(told)).flat();
};
