import type { Entry } from '../../lib/log/entry';
import { addDays, type Day } from '../../lib/pipeline/day';
import type { NewEvent, StoredEvent } from '../../lib/schema/event.schema';
import type { StepKind } from '../../lib/schema/step-kind.schema';
import type { RecordVersion } from '../../lib/schema/version.schema';

/** The day histories are counted from unless a test says otherwise. */
export const START: Day = '2026-09-01';

/** The day `n` days after the start of a history. */
export const day = (n: number, start: Day = START): Day => addDays(start, n);

interface Said {
  readonly event: NewEvent;
  readonly command: string;
}

/** A deal's history in short words: `opened('a').moved('meeting', day(3)).won()`. Each word is a command of its own. */
export interface History {
  readonly deal: string;
  readonly person: string;
  /** To a stage of another pipeline with that pipeline's id. */
  moved(stage: string, on?: Day, pipeline?: string): History;
  /** Nobody moved it: its stage was retired under it. */
  retiring(to: string, on?: Day, pipeline?: string): History;
  won(on?: Day, stage?: string, pipeline?: string): History;
  lost(reason?: string, on?: Day): History;
  reopened(stage: string, on?: Day, pipeline?: string): History;
  /** With what one unit of its currency is worth in euro, where that is known; null takes the amount off. */
  amount(minor: number | null, currency?: string, rate?: number): History;
  owned(by: string | null, on?: Day): History;
  cameFrom(source: string): History;
  planned(kind: StepKind, dueDay: Day, on?: Day): History;
  done(on?: Day): History;
  postponed(dueDay: Day): History;
  closes(expected: Day | null): History;
  tagged(tag: string, isOn?: boolean): History;
  checked(item: string, isDone?: boolean): History;
  joined(person: string, role?: 'decides' | 'pays' | 'uses' | 'blocks' | 'unknown'): History;
  left(person: string): History;
  /** The word before really happened on another day. */
  redated(on: Day): History;
  /** The word before never happened. */
  undone(): History;
  named(name: string, address: string): History;
  /** What is known of the person beside their name: a profile, a company. */
  known(field: 'profile:1' | 'company' | 'name', value: string): History;
  said(): readonly Said[];
  names(): readonly { record: string; field: string; value: string }[];
}

/** Begins a history with a deal that is opened for a person of its own. */
export const opened = (id: string, on: Day = START, stage = 'prospecting'): History => {
  const deal = `deal-${id}`;
  const person = `person-${id}`;
  const words: Said[] = [];
  const names: { record: string; field: string; value: string }[] = [];
  let last = on;
  let step = '';
  const say = (event: NewEvent): History => {
    last = event.on ?? last;
    words.push({ event, command: `${id}-${words.length}` });
    return history;
  };
  const within = (pipeline: string | undefined) => (pipeline === undefined ? {} : { pipeline });
  const about = (more: string[] = []) => ({ subjects: [deal, person, ...more] });
  const history: History = {
    deal,
    person,
    moved: (to, when = last, pipeline = undefined) =>
      say({ type: 'deal.moved', data: { deal, stage: to }, on: when, ...within(pipeline), ...about() }),
    retiring: (to, when = last, pipeline = undefined) =>
      say({
        type: 'deal.moved',
        data: { deal, stage: to, isRetiring: true },
        on: when,
        ...within(pipeline),
        ...about(),
      }),
    won: (when = last, to = 'fulfilment', pipeline = undefined) =>
      say({ type: 'deal.won', data: { deal, stage: to }, on: when, ...within(pipeline), ...about() }),
    lost: (reason = 'price', when = last) =>
      say({ type: 'deal.lost', data: { deal, reason }, on: when, ...about() }),
    reopened: (to, when = last, pipeline = undefined) =>
      say({ type: 'deal.reopened', data: { deal, stage: to }, on: when, ...within(pipeline), ...about() }),
    amount: (minor, currency = 'EUR', rate = undefined) =>
      say({
        type: 'deal.edited',
        data: {
          deal,
          field: 'amount',
          value: minor === null ? null : { minor, currency },
          ...(rate !== undefined && { rate: { to: 'EUR', rate } }),
        },
        on: last,
        ...about(),
      }),
    owned: (by, when = last) =>
      say({ type: 'deal.edited', data: { deal, field: 'owner', value: by }, on: when, ...about() }),
    cameFrom: (source) =>
      say({ type: 'deal.edited', data: { deal, field: 'source', value: source }, on: last, ...about() }),
    planned(kind, dueDay, when = last) {
      step = `step-${id}-${words.length}`;
      return say({ type: 'step.planned', data: { step, deal, kind, dueDay }, on: when, ...about([step]) });
    },
    done: (when = last) => say({ type: 'step.done', data: { step }, on: when, ...about([step]) }),
    postponed: (dueDay) =>
      say({ type: 'step.postponed', data: { step, dueDay }, on: last, ...about([step]) }),
    closes: (value) =>
      say({ type: 'deal.edited', data: { deal, field: 'expectedClose', value }, on: last, ...about() }),
    tagged: (tag, isOn = true) =>
      say({ type: 'deal.tagged', data: { deal, tag, isOn }, on: last, ...about() }),
    checked: (item, isDone = true) =>
      say({ type: 'deal.checked', data: { deal, item, isDone }, on: last, ...about() }),
    joined: (other, role = 'unknown') =>
      say({ type: 'deal.joined', data: { deal, person: other, role }, on: last, ...about([other]) }),
    left: (other) => say({ type: 'deal.left', data: { deal, person: other }, on: last, ...about([other]) }),
    redated(to) {
      const before = words.at(-1);
      if (!before) return history;
      // The id of the fact is known once the history is written down.
      const data = { fact: before.command, on: to };
      return say({ type: 'fact.redated', data, on: last, subjects: before.event.subjects });
    },
    undone() {
      const before = words.at(-1);
      if (!before) return history;
      return say({ type: 'undone', data: { command: before.command }, subjects: before.event.subjects });
    },
    named(name, address) {
      names.push(
        { record: person, field: 'name', value: name },
        { record: person, field: 'address:1', value: address },
      );
      return history;
    },
    known(field, value) {
      names.push({ record: person, field, value });
      return history;
    },
    said: () => words,
    names: () => names,
  };
  return say({
    type: 'deal.opened',
    data: { deal, stage, people: [{ person, role: 'unknown' }], owner: 'me', source: 'gmail' },
    on,
    pipeline: 'sales',
    ...about(),
  });
};

const idAt = (count: number, on: Day, device: string): string => {
  const ms = Date.parse(`${on}T08:00:00.000Z`) + count;
  return `${new Date(ms).toISOString()}-${(count % 0x10000).toString(16).padStart(4, '0')}-${device}`;
};

/** Histories as entries of the log, one for each command, with ids that rise as the words were said. */
export const entriesOf = (histories: readonly History[], device = 'maker0'): Entry[] => {
  let count = 0;
  const ids = new Map<string, string>();
  return histories.flatMap((history) =>
    history.said().map(({ event: told, command }, place): Entry => {
      const event =
        told.type === 'fact.redated'
          ? { ...told, data: { ...told.data, fact: ids.get(told.data.fact) ?? '' } }
          : told;
      const on = event.on ?? START;
      const envelope = {
        v: 1,
        command,
        n: 0,
        on,
        zone: 'Europe/Sofia',
        actor: 'me',
        device,
        visibility: 'team',
      } as const;
      const stored: StoredEvent = { ...envelope, ...event, id: idAt(count++, on, device), on };
      ids.set(command, stored.id);
      const names = place === 0 ? history.names() : [];
      const versions = names.map(
        (name): RecordVersion => ({
          ...name,
          hlc: idAt(count++, on, device),
          command,
          visibility: 'team',
        }),
      );
      return { events: [stored], versions };
    }),
  );
};
