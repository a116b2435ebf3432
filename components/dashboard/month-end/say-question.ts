import type { Owner } from '../../../lib/pipeline/lists';
import type { MonthEnd, Question } from '../../../lib/pipeline/month-end';
import { sayStage } from '../../../lib/speak';
import type { Words } from '../../../lib/words';
import { sayNumber } from '../../say-number';
import { sayName, sayQuotaOf, sayWith } from './say-whom';

type Told = Pick<MonthEnd, 'home' | 'pipelines'>;

const UNITS = {
  money: ['won', 'quota', 'value', 'amount'],
  share: ['share', 'now', 'before'],
  days: ['excessDays', 'medianDays', 'targetDays', 'days'],
} as const;

const sayStageOf = (words: Words, { pipelines }: Told, id: string): string => {
  for (const { name, stages, bottleneck } of pipelines) {
    const labels = [...stages, ...bottleneck.below, ...(bottleneck.stage ? [bottleneck.stage] : [])];
    const found = labels.find((stage) => stage.id === id);
    if (!found) continue;
    const stage = sayName(sayStage(words, found.label));
    return pipelines.length > 1 ? `${stage} (${sayName(name)})` : stage;
  }
  return words.name('stage', id);
};

/** A question to talk about, in the person's language, with its names and numbers. */
export const sayQuestion = (
  words: Words,
  owners: readonly Owner[],
  report: Told,
  { id, args }: Question,
): string => {
  const { home } = report;
  const said: Record<string, string | number> = { ...args };
  // Of new leads "now" is a count, of stages a share.
  const isCount = id === 'few-leads';
  for (const unit of ['money', 'share', 'days'] as const)
    for (const key of UNITS[unit]) {
      const value = args[key];
      if (typeof value === 'number' && !isCount) said[key] = sayNumber(words, value, { unit, home });
    }
  if (typeof args.stage === 'string') said.stage = sayStageOf(words, report, args.stage);
  if (typeof args.person === 'string') said.person = sayName(sayWith(words, { person: args.person }));
  if (typeof args.of === 'string')
    said.name = sayName(sayQuotaOf(words, owners, { of: args.of, name: String(args.name ?? '') }));
  if (typeof args.reason === 'string') said.reason = sayName(args.reason);
  const key = id.replace(/-/g, '_');
  if (id === 'slipped') return words.count(`question_${key}`, Number(args.count), said);
  const isWorthless = id === 'lost-reason' && !args.value;
  return words.name('question', isWorthless ? `${key}_bare` : key, said);
};
