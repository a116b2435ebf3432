import { FORECASTS, type FrozenForecast } from '../pipeline/frozen-forecast';
import { GOALS, type Goals } from '../pipeline/goals';
import type { Lists } from '../pipeline/lists';
import { mailboxOf } from '../pipeline/mailbox';
import { sevenStages } from '../pipeline/seven-stages';
import type { Pipeline } from '../pipeline/stage';
import type { StepRow } from '../projections/agenda.projection';
import type { DealRow } from '../projections/deal.projection';
import type { JourneyRow } from '../projections/journey.projection';
import { foldLists, LISTS } from '../projections/lists.projection';
import type { RecordRow } from '../projections/record.projection';
import type { LogEvent, StoredEvent } from '../schema/event.schema';
import type { RecordVersion } from '../schema/version.schema';
import type { Database, Write } from './database';
import type { CommandRow } from './entry';
import { upcast } from './upcast';

/** What commands and questions may read; the same inside a command's transaction and outside. */
export interface LogReader {
  deal(id: string): Promise<DealRow | undefined>;
  dealsOfPerson(person: string): Promise<DealRow[]>;
  /** Deals opened or closed within the days given, both ends included, each once. */
  dealsChangedWithin(from: string, to: string): Promise<DealRow[]>;
  countOpen(stage: string): Promise<number>;
  countIn(status: DealRow['status'], stage: string): Promise<number>;
  /** Deals of that state that stand in a stage. */
  dealsIn(status: DealRow['status'], stage: string): Promise<DealRow[]>;
  /** The stages in which a deal stands or ever stood. Reads every deal. */
  stagesWithPast(): Promise<ReadonlySet<string>>;
  journey(deal: string): Promise<JourneyRow | undefined>;
  step(id: string): Promise<StepRow | undefined>;
  /** Planned steps due up to and including that day, the longest due first; at most so many where that is said. */
  stepsDueUntil(day: string, most?: number): Promise<StepRow[]>;
  countDueUntil(day: string): Promise<number>;
  stepsOf(deal: string): Promise<StepRow[]>;
  record(id: string): Promise<RecordRow | undefined>;
  /** Every pipeline, retired ones among them; the one of a new installation first. */
  pipelines(): Promise<Pipeline[]>;
  /** Owners, teams, tags, sources and own fields. */
  lists(): Promise<Lists>;
  /** Quotas and targets, in the order of their days. */
  goals(): Promise<Goals>;
  /** The forecasts that were kept when months and quarters began, in the order of their days. */
  forecasts(): Promise<readonly FrozenForecast[]>;
  /** Deals in that state, the one touched last first. */
  dealsThatAre(status: DealRow['status'], most?: number): Promise<DealRow[]>;
  /** All records of people, in the order of their ids. */
  people(): Promise<RecordRow[]>;
  /** Records of people whose names share a form with the name. */
  recordsByForm(form: string, most: number): Promise<RecordRow[]>;
  /** Records known by exactly that mailbox, whatever spelling its provider takes for it, or profile. */
  recordsBy(identity: string): Promise<RecordRow[]>;
  /** Records with an address at exactly that domain, at most so many. */
  recordsAtDomain(domain: string, most: number): Promise<RecordRow[]>;
  /** Records with a word that begins so, each once; at most so many of the index are looked at. */
  recordsByWord(beginning: string, most: number): Promise<RecordRow[]>;
  commandRow(id: string): Promise<CommandRow | undefined>;
  /** All understood facts about a subject, undone ones and `undone` facts included. */
  of(subject: string): Promise<LogEvent[]>;
  /** Every version of every field of a record. */
  versions(record: string): Promise<RecordVersion[]>;
  /** Whether the log holds the fact with that id, understood or not. */
  has(event: string): Promise<boolean>;
  /** All that a command wrote. */
  ofCommand(id: string): Promise<{ events: StoredEvent[]; versions: RecordVersion[] }>;
  /** Whether a command counts as never given. */
  isUndone(command: string): Promise<boolean>;

  /** The day on which the first fact of all was written down; undefined while there is none. */
  firstRecordedOn(): Promise<string | undefined>;
  hasDeals(): Promise<boolean>;
  /** Whether a deal was opened on or before a day. */
  hasDealsUntil(day: string): Promise<boolean>;
}

const dueUntil = (day: string) => IDBKeyRange.bound(['planned', ''], ['planned', day]);

type StoreName =
  | 'events'
  | 'versions'
  | 'commands'
  | 'deals'
  | 'journeys'
  | 'steps'
  | 'records'
  | 'catalogue';

/** The stores of a database; what is read of one in the same turn shares a transaction, which costs more than the reading. */
const storesOf = (db: Database) => {
  const open = <N extends StoreName>(name: N) => db.transaction(name).store;
  const inThisTurn = new Map<StoreName, unknown>();
  return <N extends StoreName>(name: N): ReturnType<typeof open<N>> => {
    const known = inThisTurn.get(name);
    if (known) return known as ReturnType<typeof open<N>>;
    const store = open(name);
    inThisTurn.set(name, store);
    queueMicrotask(() => inThisTurn.delete(name));
    return store;
  };
};

/** A reader over a database, or over the transaction of a running command. */
export const readerOf = (from: Database | Write): LogReader => {
  const tx = 'objectStore' in from ? from : undefined;
  const stores = tx ? undefined : storesOf(from as Database);
  const store = <N extends StoreName>(name: N) => (stores ? stores(name) : (tx as Write).objectStore(name));
  const isUndone = async (command: string): Promise<boolean> => {
    for (const { type, command: by } of await store('events').index('undoes').getAll(command)) {
      if (type === 'undone' && !(await isUndone(by))) return true;
    }
    return false;
  };
  return {
    isUndone,
    deal: (id) => store('deals').get(id),
    dealsOfPerson: (person) => store('deals').index('people').getAll(person),
    async dealsChangedWithin(first, last) {
      const days = IDBKeyRange.bound(first, last);
      const opened = await store('deals').index('openedOn').getAll(days);
      const closed = await store('deals').index('closedOn').getAll(days);
      return [...new Map([...opened, ...closed].map((deal) => [deal.id, deal])).values()];
    },
    countOpen: (stage) =>
      store('deals')
        .index('open')
        .count(IDBKeyRange.only(['open', stage])),
    countIn: (status, stage) =>
      store('deals')
        .index('open')
        .count(IDBKeyRange.only([status, stage])),
    dealsIn: (status, stage) =>
      store('deals')
        .index('open')
        .getAll(IDBKeyRange.only([status, stage])),
    async stagesWithPast() {
      const journeys = await store('journeys').getAll();
      return new Set(journeys.flatMap(({ stays }) => stays.map(({ stage }) => stage)));
    },
    journey: (deal) => store('journeys').get(deal),
    step: (id) => store('steps').get(id),
    stepsDueUntil: (day, most) => store('steps').index('agenda').getAll(dueUntil(day), most),
    countDueUntil: (day) => store('steps').index('agenda').count(dueUntil(day)),
    stepsOf: (deal) => store('steps').index('deal').getAll(deal),
    record: (id) => store('records').get(id),
    recordsBy: (identity) =>
      store('records')
        .index(identity.startsWith('https://') ? 'profiles' : 'mailboxes')
        .getAll(identity.startsWith('https://') ? identity : mailboxOf(identity)),
    async pipelines() {
      const rows = await store('catalogue').getAll();
      const all = rows.flatMap(({ pipeline }) => pipeline ?? []);
      const first = all.find(({ id }) => id === sevenStages.id) ?? sevenStages;
      return [first, ...all.filter(({ id }) => id !== first.id)];
    },
    lists: async () => (await store('catalogue').get(LISTS))?.lists ?? foldLists([], {}),
    goals: async () => (await store('catalogue').get(GOALS))?.goals ?? { quotas: [], targets: [] },
    forecasts: async () => (await store('catalogue').get(FORECASTS))?.forecasts ?? [],
    async dealsThatAre(status, most) {
      const range = IDBKeyRange.bound([status, ''], [status, '\uffff']);
      if (most === undefined) return (await store('deals').index('status').getAll(range)).reverse();
      const found: DealRow[] = [];
      let at = await store('deals').index('status').openCursor(range, 'prev');
      for (; at && found.length < most; at = await at.continue()) found.push(at.value);
      return found;
    },
    people: () => store('records').index('kind').getAll('person'),
    recordsByForm: (form, most) => store('records').index('forms').getAll(form, most),
    recordsAtDomain: (domain, most) => store('records').index('domains').getAll(domain, most),
    async recordsByWord(beginning, most) {
      const range = IDBKeyRange.bound(beginning, `${beginning}\uffff`);
      const found = await store('records').index('words').getAll(range, most);
      // A record stands in the index once for each of its words that begin so.
      return [...new Map(found.map((record) => [record.id, record])).values()];
    },
    commandRow: (id) => store('commands').get(id),
    async of(subject) {
      const stored = await store('events').index('subjects').getAll(subject);
      return stored.map((event) => upcast(event)).filter((event) => event !== undefined);
    },
    versions: (record) => store('versions').index('record').getAll(record),
    has: async (event) => (await store('events').getKey(event)) !== undefined,
    async ofCommand(id) {
      const events = await store('events')
        .index('command')
        .getAll(IDBKeyRange.bound([id, 0], [id, Infinity]));
      const versions = await store('versions').index('command').getAll(id);
      return { events, versions };
    },
    // Counting them would take longer with each deal.
    firstRecordedOn: async () => (await store('events').getAllKeys(null, 1))[0]?.slice(0, 10),
    hasDeals: async () => (await store('deals').getKey(IDBKeyRange.lowerBound(''))) !== undefined,
    hasDealsUntil: async (day) =>
      (await store('deals').index('openedOn').getKey(IDBKeyRange.upperBound(day))) !== undefined,
  };
};
