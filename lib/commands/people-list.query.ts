import { guessCompany } from '../pipeline/company';
import { isOwnedBy, type Lists } from '../pipeline/lists';
import type { Lines, PersonLine } from '../pipeline/people-pages';
import type { Inputs } from '../schema/message.schema';
import { everybody, isFound, type Somebody, tells } from './everybody.query';
import { staleOf } from './limits.query';
import { identitiesOf } from './one-person.query';
import type { View } from './view';

/** How many lines are told at once. */
const AT_ONCE = 100;

/** Where somebody works: as said, else as their domain says. */
export const companyOf = ({ records }: Pick<Somebody, 'records'>): string =>
  tells(records, 'company') ||
  (records
    .flatMap(({ addresses }) => addresses)
    .map(guessCompany)
    .find((guess) => guess !== undefined) ??
    '');

/** Somebody with the deals that an owner or a team has with them; with all of them where nobody is asked for. */
export const ownedBy = ({ records, deals }: Somebody, asked: string | undefined, lists: Lists): Somebody => ({
  records,
  deals: asked === undefined ? deals : deals.filter((deal) => isOwnedBy(deal.owner, asked, lists)),
});

const line = async (one: Somebody, view: View): Promise<PersonLine[]> => {
  const [deal] = one.deals;
  const [record] = one.records;
  if (!deal || !record) return [];
  const open = one.deals.filter(({ status }) => status === 'open');
  const rings = await Promise.all(
    open.map((each) => staleOf(each, view.pipelines, view.learnt, view.read, view.today)),
  );
  return [
    {
      id: record.id,
      name: tells(one.records, 'name'),
      address: one.records.flatMap(identitiesOf)[0] ?? '',
      company: companyOf(one),
      deal: deal.id,
      label: view.label(deal),
      openDeals: open.length,
      owner: deal.owner ?? '',
      touchedOn: deal.touchedOn,
      isStale: rings.some((ringing) => ringing !== undefined),
    },
  ];
};

/** People with deals, the one touched last first, from a place in the list on; found by a text and by owner. */
export const peopleList = async (
  { text = '', owner, from = 0 }: Inputs['people.list'],
  view: View,
): Promise<Lines<PersonLine>> => {
  const all = (await everybody(view.read))
    .map((one) => ownedBy(one, owner, view.lists))
    .filter((one) => one.deals.length > 0 && (text === '' || isFound(one.records, text, companyOf(one))))
    .sort((a, b) => ((a.deals[0]?.touched ?? '') < (b.deals[0]?.touched ?? '') ? 1 : -1));
  const some = all.slice(from, from + AT_ONCE);
  const lines = (await Promise.all(some.map((one) => line(one, view)))).flat();
  return { today: view.today, from, all: all.length, lines };
};
