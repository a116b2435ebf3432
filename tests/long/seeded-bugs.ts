import type { Edit } from '../tools/seeded-build';
import type { FaultKind } from './fault';

/** A bug put into a build of its own, to see that the run finds it. */
export interface SeededBug {
  readonly name: string;
  readonly edits: readonly Edit[];
  /** As what it must be found; anything else that is found does not count. */
  readonly shows: readonly FaultKind[];
}

const LOG = 'lib/log/log.ts';
const WRITING = `await take(tx, entry);
        await tx.done;
        await soon(keepCopy(db));`;

/** The mistakes that a log is most easily made with. */
export const seededBugs: readonly SeededBug[] = [
  {
    name: 'acknowledged early',
    shows: ['lost'],
    edits: [
      {
        file: LOG,
        from: WRITING,
        to: `void (async () => {
          await take(tx, entry);
          await tx.done;
          await soon(keepCopy(db));
        })().catch(() => undefined);`,
      },
    ],
  },
  {
    name: 'a repeated command done again',
    shows: ['doubled'],
    edits: [
      {
        file: LOG,
        from: 'const before = await reader.commandRow(given.id);',
        // A new id, so that the unique index on commands does not help.
        to: `const known = await reader.commandRow(given.id);
        if (known) given = { ...given, id: crypto.randomUUID() };
        const before = undefined as CommandRow | undefined;`,
      },
    ],
  },
  {
    name: 'rows in a transaction of their own',
    shows: ['rows'],
    edits: [
      {
        file: 'lib/log/append.ts',
        from: 'for (const subject of touched) await refold(tx, subject);',
        to: '',
      },
      {
        file: LOG,
        from: "import { PROJECTIONS_VERSION } from './refold';",
        to: "import { PROJECTIONS_VERSION, refold } from './refold';",
      },
      {
        file: LOG,
        from: WRITING,
        to: `await take(tx, entry);
        await tx.done;
        const later = write(db);
        const subjects = new Set([
          ...entry.events.flatMap((event) => event.subjects),
          ...entry.versions.map(({ record }) => record),
        ]);
        for (const subject of subjects) await refold(later, subject);
        await later.done;
        await soon(keepCopy(db));`,
      },
    ],
  },
  {
    name: 'a second copy without names',
    shows: ['half copy'],
    edits: [
      {
        file: 'lib/log/copy/second-copy.ts',
        from: 'JSON.stringify(entry)',
        to: 'JSON.stringify({ ...entry, versions: [] })',
      },
    ],
  },
];
