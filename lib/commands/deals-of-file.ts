import type { FileDeal } from '../formats/deals-csv.format';
import { isTimed, type Moment } from '../formats/moment';
import { pathsOf } from '../formats/stage-order';
import type { FileStay, StagesRead } from '../formats/stages-csv.format';
import { NO_REASON } from '../pipeline/lost-reasons';
import type { Pipeline, Stage } from '../pipeline/stage';
import type { NewEvent } from '../schema/event.schema';

/** The deals of a file as facts with their business days, and the pipeline they go through. */
export interface FactsOfFile {
  readonly pipeline: Pipeline;
  /** Owner id → the file's name of them. */
  readonly owners: ReadonlyMap<string, string>;
  /** One list of facts a deal, in the order they happened. */
  readonly deals: readonly { readonly deal: string; readonly facts: readonly NewEvent[] }[];
}

/** What a file is taken over with: its currency, and the id that each of its deals gets. */
export interface Taking {
  readonly currency: string;
  idOf(deal: FileDeal): string;
}

const PIPELINE = 'file';
const ORIGIN = 'deals-csv';
const OWNERS = ['owner', 'agent', 'sales agent', 'sales_agent'];

const stage = (place: number, name: string, kind: Stage['kind']): Stage => ({
  id: `file-${place}`,
  name,
  kind,
  colour: 1 + (place % 7),
  targetDays: 14,
  category: kind === 'won' ? 'closed' : 'pipeline',
  checklist: [],
});

/** The stages a file names, in order, and one that wins. */
const pipelineOf = (read: StagesRead | undefined): Pipeline => {
  const { open = [], won } = read?.stages ?? {};
  const names = open.length > 0 ? open : ['open'];
  return {
    id: PIPELINE,
    name: ORIGIN,
    stages: [
      ...names.map((name, place) => stage(place, name, 'open')),
      stage(names.length, won ?? 'won', 'won'),
    ],
  };
};

const when = ({ day, time }: Moment): { on: string; at?: string } => ({
  on: day,
  // A program that knows only the day writes midnight: that says nothing of what came first.
  ...(time !== undefined && isTimed({ day, time }) && { at: time }),
});

const segment = (deal: FileDeal, names: readonly string[]): string | undefined =>
  [...deal.segments].find(([name]) => names.includes(name.toLowerCase()))?.[1];

/** The facts of one deal: opened, moved as the stages file says, its amount, and its close. */
const factsOf = (
  deal: FileDeal,
  path: readonly FileStay[],
  { pipeline, owner, taking }: { pipeline: Pipeline; owner: string | undefined; taking: Taking },
): NewEvent[] => {
  const id = taking.idOf(deal);
  const byName = new Map(pipeline.stages.map(({ name, id: stageId, kind }) => [name, { stageId, kind }]));
  const open = path.flatMap(({ entered, stage: name }) => {
    const known = byName.get(name);
    return known?.kind === 'open' ? [{ entered, stage: known.stageId }] : [];
  });
  const [first] = open;
  // The two columns come from different clocks: within a day they mean one thing, and it stood nowhere else before.
  const isBegun = first !== undefined && first.entered.day <= deal.created.day;
  const source = segment(deal, ['source']);
  const about = { subjects: [id], pipeline: pipeline.id };
  const start = isBegun ? first.stage : (pipeline.stages[0]?.id ?? '');
  const amount = (minor: number | undefined): NewEvent[] =>
    minor === undefined
      ? []
      : [
          {
            type: 'deal.edited',
            data: { deal: id, field: 'amount', value: { minor, currency: taking.currency } },
            ...about,
          },
        ];
  const moves = (isBegun ? open.slice(1) : open).filter(
    ({ stage: to }, place, all) => to !== (place === 0 ? start : all[place - 1]?.stage),
  );
  const { closed, outcome, amountKnown, valueWon } = deal;
  const opening: NewEvent = {
    type: 'deal.opened',
    data: {
      deal: id,
      stage: start,
      people: [],
      ...(owner !== undefined && { owner }),
      ...(source !== undefined && /^[A-Za-z0-9][\w.:-]{0,119}$/.test(source) && { source }),
    },
    ...when(deal.created),
    ...about,
    key: `${ORIGIN} ${deal.id}`,
    origin: { source: ORIGIN, record: deal.id },
  };
  const won = pipeline.stages.find(({ kind }) => kind === 'won')?.id ?? '';
  const closing: NewEvent[] = !closed
    ? []
    : outcome === 'won'
      ? [
          ...(valueWon === amountKnown ? [] : amount(valueWon)).map((event) => ({
            ...event,
            ...when(closed),
          })),
          { type: 'deal.won', data: { deal: id, stage: won }, ...when(closed), ...about },
        ]
      : [{ type: 'deal.lost', data: { deal: id, reason: NO_REASON }, ...when(closed), ...about }];
  return [
    opening,
    ...amount(amountKnown).map((event) => ({ ...event, ...when(deal.created) })),
    ...moves.map(
      ({ entered, stage: to }): NewEvent => ({
        type: 'deal.moved',
        data: { deal: id, stage: to },
        ...when(entered),
        ...about,
      }),
    ),
    ...closing,
  ];
};

/**
 * The deals of a deals file (and of a stages file, where there is one) as facts: an owner or agent column says whose
 * they are, a source column where they came from, other columns are left aside. Why a deal was lost no file says:
 * its reason is not known.
 */
export const factsOfFile = (
  deals: readonly FileDeal[],
  read: StagesRead | undefined,
  taking: Taking,
): FactsOfFile => {
  const pipeline = pipelineOf(read);
  const paths = pathsOf(read?.stays ?? []);
  const names = [...new Set(deals.flatMap((deal) => segment(deal, OWNERS) ?? []))].sort();
  const owners = new Map(names.map((name, place) => [name, `owner-${place + 1}`]));
  return {
    pipeline,
    owners: new Map([...owners].map(([name, id]) => [id, name])),
    deals: deals.map((deal) => ({
      deal: taking.idOf(deal),
      facts: factsOf(deal, paths.get(deal.id) ?? [], {
        pipeline,
        owner: owners.get(segment(deal, OWNERS) ?? ''),
        taking,
      }),
    })),
  };
};
