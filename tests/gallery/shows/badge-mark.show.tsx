import { sayBadge } from '../../../entrypoints/background/say';
import type { BadgeFacts } from '../../../lib/commands/badges.query';
import { badgeMaker } from '../../../lib/page/badge-mark';
import { sevenStages } from '../../../lib/pipeline/seven-stages';
import { labelOf } from '../../../lib/pipeline/stage-label';
import { Mark } from '../mark';
import { each, type Look, type Show } from '../show';

const label = (stage: string, status: BadgeFacts['status'] = 'open') => labelOf([sevenStages], stage, status);

const row = (facts: Partial<BadgeFacts>, { words, isDark }: Look, where: 'before' | 'after' = 'after') => {
  const badge = sayBadge(words, {
    stage: 'prospecting',
    label: label('prospecting'),
    status: 'open',
    days: 3,
    openDeals: 1,
    touched: '',
    ...facts,
  });
  const mark = (
    <Mark
      make={(hosts, place) => {
        const { element, show } = badgeMaker(hosts, document)(where);
        show(badge, isDark);
        place.append(element);
      }}
    />
  );
  return (
    <p style={{ padding: '4px 8px' }}>
      {where === 'before' && mark}
      Alex Morgan
      {where === 'after' && mark}
    </p>
  );
};

const show: Show = {
  ...each(
    sevenStages.stages,
    ({ id }) => id,
    ({ id, kind }, look) =>
      row({ stage: id, label: label(id), status: kind === 'won' ? 'won' : 'open', days: 12 }, look),
  ),
  lost: (look) => row({ status: 'lost', label: label('', 'lost'), days: 1 }, look),
  'since today': (look) => row({ days: 0 }, look),
  'for very long': (look) => row({ days: 1234 }, look),
  'several deals': (look) => row({ openDeals: 12 }, look),
  ...each(
    ['touch', 'stage', 'age'] as const,
    (clock) => `stale by ${clock}`,
    (clock, look) => row({ days: 34, stale: { clock, days: 34, limit: 14 } }, look),
  ),
  'stale before a subject': (look) =>
    row(
      { label: label('closing'), days: 120, stale: { clock: 'stage', days: 120, limit: 14 } },
      look,
      'before',
    ),
  'a name of ones own': (look) =>
    row({ label: { word: 'x', name: 'Технически преглед', colour: 5 }, days: 4 }, look),
  'before a subject': (look) => row({}, look, 'before'),
};
export default show;
