import { sevenStages } from '../../lib/pipeline/seven-stages';
import { labelOf } from '../../lib/pipeline/stage-label';
import type { Happening } from '../../lib/pipeline/story';
import { TODAY } from './overviews';

/** The label of a stage of the seven. */
export const stage = (id: string) => labelOf([sevenStages], id);

/** Happenings in order, each with an id and a command of its own. */
export const told = (...all: readonly Omit<Happening, 'id' | 'command'>[]): Happening[] =>
  all.map((one, place) => ({ id: `fact-${place}`, command: `command-${place}`, ...one }));

/** One happening of every kind, latest first. */
export const everyHappening: readonly Happening[] = told(
  { on: TODAY, what: 'note.added', note: 'Asked for two seats more.\nBudget is decided in January.' },
  { on: TODAY, what: 'deal.edited.custom', name: 'Seats', value: 12 },
  { on: TODAY, what: 'deal.edited.custom', name: 'Licence ends', dueDay: '2027-01-31' },
  { on: TODAY, what: 'deal.edited.custom', name: 'Discount', amount: { minor: 50_000, currency: 'EUR' } },
  { on: TODAY, what: 'deal.edited.custom', name: 'Package' },
  { on: TODAY, what: 'deal.edited.expectedClose', dueDay: '2026-12-18', pushedBy: 14 },
  { on: '2026-11-23', what: 'deal.edited.expectedClose', dueDay: '2026-12-04', pushedBy: -1 },
  { on: '2026-11-23', what: 'deal.edited.expectedClose', dueDay: '2026-12-05' },
  { on: '2026-11-23', what: 'deal.edited.expectedClose' },
  { on: '2026-11-23', saidOn: TODAY, what: 'step.planned', step: 'call', dueDay: '2026-11-25' },
  { on: '2026-11-20', what: 'step.postponed', step: 'call', dueDay: '2026-11-25' },
  { on: '2026-11-20', what: 'step.done', step: 'send' },
  { on: '2026-11-20', what: 'step.dropped', step: 'meet' },
  { on: '2026-11-19', what: 'deal.edited.amount', amount: { minor: 1_250_000, currency: 'USD' } },
  { on: '2026-11-19', what: 'deal.edited.amount', amount: null },
  { on: '2026-11-19', what: 'deal.edited.owner', name: 'Ivana Petrova' },
  { on: '2026-11-19', what: 'deal.edited.owner', name: '' },
  { on: '2026-11-19', what: 'deal.edited.owner' },
  { on: '2026-11-18', what: 'deal.edited.category', category: 'best case' },
  { on: '2026-11-18', what: 'deal.edited.category', category: null },
  { on: '2026-11-18', what: 'deal.edited.source', name: 'Autumn fair' },
  { on: '2026-11-18', what: 'deal.edited.source', name: 'gmail' },
  { on: '2026-11-18', what: 'deal.edited.source' },
  { on: '2026-11-18', what: 'deal.moved', stage: stage('proposal') },
  { on: '2026-11-17', what: 'deal.checked', check: 'price' },
  { on: '2026-11-17', what: 'deal.unchecked', check: 'own-item', name: 'Legal has looked at it' },
  { on: '2026-11-16', what: 'deal.joined', name: 'Mia Chen', role: 'pays' },
  { on: '2026-11-16', what: 'deal.joined', name: 'ليلى حداد', role: 'unknown' },
  { on: '2026-11-16', what: 'deal.left', name: 'Sam O’Neill' },
  { on: '2026-11-15', what: 'deal.tagged', name: 'Key account' },
  { on: '2026-11-15', what: 'deal.untagged', name: 'Trial' },
  { on: '2026-11-14', what: 'deal.followed', name: 'renewal' },
  { on: '2026-11-14', what: 'deal.followed', name: 'upsell' },
  { on: '2026-11-13', what: 'deal.won', stage: stage('fulfilment') },
  { on: '2026-11-12', what: 'deal.reopened', stage: stage('proposal') },
  { on: '2026-11-11', what: 'deal.lost', reason: 'price' },
  { on: '2026-11-10', what: 'people.linked', reason: 'signature' },
  { on: '2026-11-10', what: 'people.parted' },
  { on: '2026-11-10', what: 'fact.redated', dueDay: '2025-12-30' },
  { on: '2026-11-10', what: 'fact.redated' },
  { on: '2025-12-30', saidOn: '2026-11-10', what: 'deal.opened', stage: stage('prospecting') },
);

/** What happened to an ordinary deal. */
export const usualHappenings = told(
  { on: TODAY, what: 'note.added', note: 'Asked for two seats more.' },
  { on: TODAY, what: 'deal.edited.expectedClose', dueDay: '2026-12-18', pushedBy: 14 },
  { on: '2026-11-23', saidOn: TODAY, what: 'step.planned', step: 'call', dueDay: '2026-11-25' },
  { on: '2026-11-20', what: 'step.done', step: 'send' },
  { on: '2026-11-19', what: 'deal.edited.amount', amount: { minor: 1_250_000, currency: 'USD' } },
  { on: '2026-11-19', what: 'deal.joined', name: 'Mia Chen', role: 'pays' },
  { on: '2026-11-18', what: 'deal.moved', stage: stage('proposal') },
  { on: '2026-11-10', what: 'deal.moved', stage: stage('meeting') },
  { on: '2026-11-02', what: 'deal.opened', stage: stage('prospecting') },
).map((one, place, all) => (place === 1 ? { ...one, command: all[0]?.command ?? '' } : one));
