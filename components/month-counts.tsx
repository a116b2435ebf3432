import type { Overview } from '../lib/pipeline/overview';
import './month-counts.css';
import { useWords } from './words-context';

/** New leads, won and lost this month, each against last month. */
export const MonthCounts = ({ counts }: Pick<Overview, 'counts'>) => {
  const words = useWords();
  return (
    <dl class="month-counts">
      {counts.map(({ id, name, says, now, before }) => (
        <div key={id} title={says}>
          <dt>{name}</dt>
          <dd>{words.number(now)}</dd>
          <dd class="before quiet">{words.say('last_month', { count: before })}</dd>
        </div>
      ))}
    </dl>
  );
};
