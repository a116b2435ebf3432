import type { DealPerson, DealStory, LinkedDeal } from '../pipeline/story';
import type { DealRow } from '../projections/deal.projection';
import { happeningsOf } from './happenings.query';
import { staleOf } from './limits.query';
import { identitiesOf } from './one-person.query';
import type { View } from './view';

const titleOf = async (deal: string, { read }: View): Promise<string> =>
  (await read.record(deal))?.fields.title ?? '';

const linked = async (
  { deal, kind }: { deal: string; kind: LinkedDeal['kind'] },
  view: View,
): Promise<LinkedDeal[]> => {
  const row = await view.read.deal(deal);
  return row ? [{ deal, kind, title: await titleOf(deal, view), label: view.label(row) }] : [];
};

const peopleOf = ({ people }: DealRow, { read }: View): Promise<DealPerson[]> =>
  Promise.all(
    people.map(async ({ person, role }) => {
      const record = await read.record(person);
      return {
        person,
        role,
        name: record?.fields.name ?? '',
        address: (record && identitiesOf(record)[0]) ?? '',
      };
    }),
  );

const customOf = async (deal: DealRow, { read }: View): Promise<DealStory['custom']> => {
  const fields = (await read.record(deal.id))?.fields ?? {};
  const texts = Object.entries(fields).filter(([field]) => field.startsWith('custom:'));
  return {
    ...deal.custom,
    ...Object.fromEntries(texts.map(([field, text]) => [field.slice('custom:'.length), text])),
  };
};

/** What is optional of a deal and told as it is. */
const given = ({ closedOn, lostReason, amount, rate, expectedClose, owner, source, category }: DealRow) =>
  Object.fromEntries(
    Object.entries({ closedOn, lostReason, amount, rate, expectedClose, owner, source, category }).filter(
      ([, value]) => value !== undefined,
    ),
  );

/** Everything about one deal. */
export const dealStory = async (deal: DealRow, view: View): Promise<DealStory> => {
  const { read } = view;
  const [follows] = deal.follows ? await linked(deal.follows, view) : [];
  const followers = (await Promise.all(deal.followers.map((one) => linked(one, view)))).flat();
  const stale = await staleOf(deal, view.pipelines, view.learnt, read, view.today);
  const steps = await read.stepsOf(deal.id);
  return {
    id: deal.id,
    title: await titleOf(deal.id, view),
    pipeline: deal.pipeline,
    stage: deal.stage,
    label: view.label(deal),
    status: deal.status,
    openedOn: deal.openedOn,
    ...given(deal),
    pushes: deal.pushes,
    pulls: deal.pulls,
    tags: deal.tags,
    custom: await customOf(deal, view),
    people: await peopleOf(deal, view),
    ...(follows && { follows }),
    followers,
    ...(stale && { stale }),
    mayFollow: deal.status === 'won' && followers.length === 0,
    checked: deal.checked,
    stays: ((await read.journey(deal.id))?.stays ?? []).map(({ stage, from, to }) => ({
      stage,
      from,
      ...(to !== undefined && { to }),
    })),
    steps: steps
      .map(({ id, kind, dueDay, state }) => ({ id, kind, dueDay, state }))
      .sort((a, b) => (a.dueDay < b.dueDay ? -1 : 1)),
    happenings: await happeningsOf(deal.id, view),
  };
};

/** The story of a deal by its id, with what it can be sorted by; undefined for an unknown one. */
export const dealPageOf = async (id: string, view: View) => {
  const row = await view.read.deal(id);
  return row && { deal: await dealStory(row, view), pipelines: view.pipelines, lists: view.lists };
};
