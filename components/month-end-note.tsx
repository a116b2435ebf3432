import type { Day } from '../lib/pipeline/day';
import { sayMonth } from './dashboard/month-end/say-month';
import { linkTo } from './dashboard/route';
import './month-end-note.css';
import { useWords } from './words-context';

/** Says that the report of a month is ready, with the way to it; nothing when none is, or it was opened. */
export const MonthEndNote = ({ month }: { month: Day | undefined }) => {
  const words = useWords();
  if (month === undefined) return null;
  const address = `/dashboard.html${linkTo({ page: 'month-end', asked: { month } })}`;
  return (
    <div class="month-end-note" role="note">
      <p>{words.say('month_end_ready', { month: sayMonth(words, month) })}</p>
      <a class="button" href={address} target="_blank" rel="noreferrer">
        {words.say('month_end_read')}
      </a>
    </div>
  );
};
