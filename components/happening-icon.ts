import type { IconName } from './icon';

const ICONS: Readonly<Record<string, IconName>> = {
  'deal.opened': 'plus',
  'deal.moved': 'stage',
  'deal.won': 'won',
  'deal.lost': 'lost',
  'deal.reopened': 'back',
  'deal.checked': 'done',
  'deal.unchecked': 'close',
  'deal.joined': 'person',
  'deal.left': 'person',
  'deal.tagged': 'tag',
  'deal.untagged': 'tag',
  'deal.followed': 'leads',
  'deal.edited.expectedClose': 'day',
  'note.added': 'note',
  'step.done': 'done',
  'step.dropped': 'close',
  'people.linked': 'person',
  'people.parted': 'person',
  'fact.redated': 'day',
};

/** The drawing beside something that happened. */
export const happeningIcon = (what: string): IconName =>
  ICONS[what] ?? (what.startsWith('step.') ? 'step' : 'edit');
