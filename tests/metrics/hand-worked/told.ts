import type { Entry } from '../../../lib/log/entry';
import type { Owner } from '../../../lib/pipeline/lists';
import type { Pipeline } from '../../../lib/pipeline/stage';
import type { Frame } from '../../../lib/projections/book/frame';
import type { NewEvent, StoredEvent } from '../../../lib/schema/event.schema';
import history from './history.json';

/** A fact as the one who worked the answers out wrote it down. */
type Fact = (typeof history.facts)[number] & Readonly<Record<string, unknown>>;

const dealId = (deal: unknown): string => `deal-${String(deal)}`;

const idOf = ({ n, writtenOn }: Pick<Fact, 'n' | 'writtenOn'>): string =>
  // Noon in universal time is the same day in Sofia; the running number keeps the order of writing.
  `${new Date(Date.parse(`${writtenOn}T09:00:00Z`) + n * 1000).toISOString()}-0000-hand0000`;

const commandOf = (n: number): string => `command-${n}`;

const factOf = (n: unknown): Fact => {
  const found = history.facts.find((fact) => fact.n === n);
  if (!found) throw new Error(`there is no fact ${String(n)}`);
  return found as Fact;
};

type Said = Pick<NewEvent, 'type' | 'data'> & { readonly key?: string; readonly origin?: NewEvent['origin'] };

const edited = (deal: string, field: string, value: unknown, more: object = {}): Said =>
  ({ type: 'deal.edited', data: { deal, field, value, ...more } }) as Said;

const amountOf = ({ minor, currency, rate }: Fact) => ({
  value: minor == null ? null : { minor, currency },
  ...(rate !== undefined && { rate: { to: history.home, rate } }),
});

const openedOf = (fact: Fact): Said => {
  const deal = dealId(fact.deal);
  const person = `person-${String(fact.person ?? fact.deal)}`;
  const { importKey } = fact;
  return {
    type: 'deal.opened',
    data: {
      deal,
      stage: String(fact.stage),
      people: [{ person, role: 'unknown' }],
      ...(fact.owner !== undefined && { owner: String(fact.owner) }),
      ...(fact.source !== undefined && { source: String(fact.source) }),
    },
    ...(importKey !== undefined && {
      key: `import ${String(importKey)}`,
      origin: { source: 'file', record: String(importKey) },
    }),
  };
};

const saidOf = (fact: Fact): readonly Said[] => {
  const deal = dealId(fact.deal);
  switch (fact.type) {
    case 'opened':
      return [openedOf(fact)];
    case 'moved':
    case 'won':
    case 'reopened':
      return [{ type: `deal.${fact.type}`, data: { deal, stage: String(fact.stage) } }];
    case 'lost':
      return [{ type: 'deal.lost', data: { deal, reason: String(fact.reason) } }];
    case 'amount': {
      const { value, ...rate } = amountOf(fact);
      return [edited(deal, 'amount', value, rate)];
    }
    case 'expected':
      return [edited(deal, 'expectedClose', fact.day)];
    case 'owner':
      return [edited(deal, 'owner', fact.owner)];
    case 'tag':
      return [{ type: 'deal.tagged', data: { deal, tag: String(fact.tag), isOn: fact.isOn === true } }];
    case 'stageRetired':
      return (fact.movedDeals as string[]).map((moved) => ({
        type: 'deal.moved',
        data: { deal: dealId(moved), stage: String(fact.to), isRetiring: true },
      }));
    case 'peopleMerged':
      return [
        {
          type: 'people.linked',
          data: { people: (fact.people as string[]).map((one) => `person-${one}`), reason: 'by-hand' },
        },
      ];
    case 'redated':
      return [{ type: 'fact.redated', data: { fact: idOf(factOf(fact.fact)), on: fact.on } }];
    case 'undone':
      return [{ type: 'undone', data: { command: commandOf(Number(fact.fact)) } }];
    default:
      throw new Error(`nobody knows "${fact.type}"`);
  }
};

/** Whom a fact is about: one that is about another fact is about whom that one is about. */
const subjectsOf = (fact: Fact): string[] => {
  if (fact.type === 'redated' || fact.type === 'undone') return subjectsOf(factOf(fact.fact));
  if (fact.type === 'peopleMerged') return (fact.people as string[]).map((one) => `person-${one}`);
  if (fact.type === 'stageRetired') return (fact.movedDeals as string[]).map(dealId);
  return [dealId(fact.deal)];
};

/** The history as entries of the log, one for each command, in the order it was written down. */
export const toldEntries = (): Entry[] =>
  (history.facts as Fact[]).map((fact) => ({
    events: saidOf(fact).map(
      (said, n) =>
        ({
          v: 1,
          n,
          ...said,
          id: idOf(fact).replace('-0000-', `-000${n}-`),
          command: commandOf(fact.n),
          // A deal is put on another day on the day somebody says so.
          on: fact.type === 'redated' ? fact.writtenOn : fact.on,
          ...(fact.at !== undefined && { at: fact.at }),
          zone: fact.zone,
          actor: 'me',
          device: 'hand0000',
          ...(fact.pipeline !== undefined && { pipeline: String(fact.pipeline) }),
          subjects: subjectsOf(fact),
          visibility: 'team',
        }) as StoredEvent,
    ),
    versions: [],
  }));

/** Its pipelines, with the stages that were retired. */
export const toldPipelines: readonly Pipeline[] = history.pipelines.map(({ id, stages }) => ({
  id,
  stages: stages.map((stage) => {
    const retired = (history.facts as Fact[]).find(
      (fact) => fact.type === 'stageRetired' && fact.stage === stage.id,
    );
    return {
      ...stage,
      kind: stage.kind === 'won' ? 'won' : 'open',
      colour: 1,
      category: 'pipeline',
      checklist: [],
      ...(retired && { retiredTo: String(retired.to) }),
    };
  }),
}));

/** Its home currency and pipelines. */
export const toldFrame: Frame = { home: history.home, pipelines: toldPipelines };

/** Its owners with their teams. */
export const toldOwners: readonly Owner[] = history.owners.map((owner) => ({
  ...owner,
  name: owner.id,
  isRetired: false,
}));

/** The day the answers are of. */
export const TODAY_TOLD = history.today;
