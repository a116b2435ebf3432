import { addDays } from '../../lib/pipeline/day';
import type { DueStep, Overview, ThreadPlace } from '../../lib/pipeline/overview';
import { sevenStages } from '../../lib/pipeline/seven-stages';
import { labelOf } from '../../lib/pipeline/stage-label';
import { stepKind } from '../../lib/schema/step-kind.schema';
import type { Language } from '../../lib/speak';

/** The day on which the gallery is drawn. */
export const TODAY = '2026-11-24';

const open = sevenStages.stages.filter(({ kind }) => kind === 'open');

/** A step that is `overdueDays` late, with somebody. */
export const stepOf = (person: string, overdueDays: number, place = 0): DueStep => ({
  id: `step ${place} ${person}`,
  kind: stepKind.options[place % stepKind.options.length] ?? 'reply',
  dueDay: addDays(TODAY, -overdueDays),
  overdueDays,
  person,
  deal: `deal ${place}`,
  label: labelOf([sevenStages], open[place % open.length]?.id ?? ''),
});

/** The way to a thread, where it is known. */
export const linkOf = (place: ThreadPlace | undefined): string | undefined =>
  place && `https://mail.google.com/mail/u/${place.account}/#all/${place.thread}`;

/** The same step, tagged from a thread. */
export const withThread = (step: DueStep): DueStep => ({
  ...step,
  thread: { site: 'gmail', account: '0', thread: 'a' },
});

/** A full list: some overdue, some for today, some to come. */
export const manySteps: readonly DueStep[] = [
  ['Alex Morgan', 123],
  ['Ivana Petrova', 11],
  ['Jürgen Weiß', 1],
  ['Mia Chen', 0],
  ['Борис Димитров', 0],
  ['Sam O’Neill', 0],
  ['Лидия Костова', -1],
  ['ليلى حداد', -3],
  ['Noah van Dijk', -7],
].map(([person, late], place) => stepOf(String(person), Number(late), place));

/** Open deals by stage; a stage that is not told has none. */
export const stagesWith = (...counts: readonly number[]): Overview['pipelines'][number]['stages'] =>
  open.map(({ id }, place) => ({ id, label: labelOf([sevenStages], id), open: counts[place] ?? 0 }));

/** The one pipeline of an ordinary installation, with so many open deals by stage. */
export const pipelineWith = (...counts: readonly number[]): Overview['pipelines'] => [
  { id: 'sales', word: 'sales', stages: stagesWith(...counts) },
];

/** What the popup gets on an ordinary day, but for what is told otherwise. */
export const overviewWith = (language: Language, otherwise: Partial<Overview> = {}): Overview => {
  const steps = otherwise.steps ?? manySteps;
  return {
    today: TODAY,
    language,
    steps,
    moreSteps: 0,
    dueCount: steps.filter(({ overdueDays }) => overdueDays >= 0).length,
    pipelines: pipelineWith(12, 7, 5, 4, 2, 1),
    owners: [],
    teams: [],
    isEmpty: false,
    isAnySiteGranted: true,
    health: { state: 'well' },
    ...otherwise,
  };
};
