import type { StoredEvent } from '../../lib/schema/event.schema';
import type { Dump } from './dump';
import type { Fault, FaultKind } from './fault';
import type { Journal, Line } from './journal';

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
};

/** The facts a command may have made; a tag and a change of a stage make both or none, the others one or none. */
const KINDS = {
  'deal.track': ['deal.opened', 'step.planned'],
  'command.undo': ['undone'],
  'step.finish': ['step.done'],
  'step.postpone': ['step.postponed'],
  'list.add': ['choice.added'],
  'stage.change': ['stage.renamed', 'stage.edited'],
} as const;

/** Whether what an acknowledgement promised is in the log, by this command or by another before it. */
const isKept = ({ command: { message }, isNew }: Line, own: readonly StoredEvent[], dump: Dump): boolean => {
  if (message.name === 'deal.track') return own.length > 0 === (isNew === true);
  // Every name and every number of days is new, so these always write.
  if (message.name === 'list.add' || message.name === 'stage.change') return own.length > 0;
  if (message.name === 'step.postpone' || own.length > 0) return true;
  const [type, key, value] =
    message.name === 'step.finish'
      ? ['step.done', 'step', message.input.step]
      : ['undone', 'command', message.input.command];
  return dump.events.some(
    (event) => event.type === type && (event.data as Record<string, unknown>)[key] === value,
  );
};

const brokenWord = ({ command: { message }, isNew }: Line): [FaultKind, string] =>
  isNew === false
    ? ['doubled', `${message.name} ${message.id} had made a deal and was answered as if it had made none`]
    : ['lost', `${message.name} ${message.id} was acknowledged and what it did is gone`];

/** Compares the log with the journal: every acknowledged change once, no refused one, nothing nobody sent. */
export const checkLog = (journal: Journal, dump: Dump): Fault[] => {
  const faults: Fault[] = [];
  const tell = (kind: FaultKind, says: string) => faults.push({ kind, says });
  const events = groupBy(dump.events, ({ command }) => command);
  const versions = groupBy(dump.versions, ({ command }) => command);
  const rows = new Set(dump.commands.map(({ id }) => id));

  for (const line of journal.lines()) {
    const { name, id } = line.command.message;
    const own = (events.get(id) ?? []).toSorted((a, b) => a.n - b.n);
    const made = own.map(({ type, n }) => `${n} ${type}`).join(', ');
    const whole = KINDS[name].map((type, n) => `${n} ${type}`).join(', ');
    const hasTraces = own.length > 0 || versions.has(id);
    if (line.fate === 'acknowledged' && !rows.has(id))
      tell('lost', `${name} ${id} was acknowledged and is gone`);
    else if (line.fate === 'acknowledged' && !isKept(line, own, dump)) tell(...brokenWord(line));
    if (line.fate === 'refused' && (hasTraces || rows.has(id)))
      tell('answer', `${name} ${id} was refused and is done`);
    if (hasTraces && !rows.has(id)) tell('torn', `${name} ${id} left facts and no answer`);
    if (made !== '' && made !== whole)
      tell(new Set(made.split(', ')).size < own.length ? 'doubled' : 'torn', `${name} ${id} made ${made}`);
    const fields = (versions.get(id) ?? []).map(({ record, field }) => `${record} ${field}`);
    if (new Set(fields).size < fields.length) tell('doubled', `${name} ${id} wrote a field twice`);
  }
  for (const id of new Set([...events.keys(), ...versions.keys(), ...rows]))
    if (!journal.get(id)) tell('doubled', `nobody sent ${id}, yet it was done`);
  const [meta] = dump.meta;
  if (dump.indexed !== dump.events.length) tell('torn', 'the index by command lacks facts');
  if (meta?.events !== dump.events.length || meta.versions !== dump.versions.length)
    tell(
      'torn',
      `counted ${meta?.events}, ${meta?.versions}; ${dump.events.length}, ${dump.versions.length}`,
    );
  return faults;
};
