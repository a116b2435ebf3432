import type { MonthEnd } from '../../../lib/pipeline/month-end';
import type { StageReview } from '../../../lib/pipeline/review';
import { sayStage } from '../../../lib/speak';
import type { Words } from '../../../lib/words';
import { useWords } from '../../words-context';
import { StageWord } from '../people/stage-word';
import { MonthLine, MonthPart } from './month-part';
import { first } from './most';

/** How many stages and ways between them are told. */
const MOST_STAGES = 8;
const MOST_WAYS = 6;

const COLUMNS = ['entered', 'on', 'back', 'lost', 'here'] as const;

const countsOf = ({ entered, forward, won, back, lost, here }: StageReview) => ({
  entered,
  on: forward + won,
  back,
  lost,
  here,
});

const isLively = (stage: StageReview): boolean => Object.values(countsOf(stage)).some((count) => count > 0);

const sayEnd = (words: Words, stages: readonly StageReview[], id: string): string => {
  if (id === 'created') return words.say('month_way_created');
  if (id === 'lost') return words.say('month_way_lost');
  if (id === 'elsewhere') return words.say('month_way_elsewhere');
  const found = stages.find((stage) => stage.id === id);
  return found ? sayStage(words, found.label) : words.name('stage', id);
};

/** What every stage took in and let go in the month, and the ways most deals went. */
export const MonthMoved = ({ report: { stages, transitions } }: { report: MonthEnd }) => {
  const words = useWords();
  const lively = stages.filter(isLively);
  const { shown, left } = first(lively, MOST_STAGES);
  const moves = transitions.filter(({ from, to }) => from !== 'created' && to !== 'lost');
  const times = moves.reduce((sum, { count }) => sum + count, 0);
  const ways = [...transitions].sort((a, b) => b.count - a.count).slice(0, MOST_WAYS);
  return (
    <MonthPart title={words.say('month_moved')}>
      <MonthLine>{times === 0 ? words.say('month_moves_none') : words.count('month_moves', times)}</MonthLine>
      {shown.length > 0 && (
        <table class="lines month-stages">
          <thead>
            <tr>
              <th scope="col">{words.say('month_stage')}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" class="end">
                  {words.name('month_stage', column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((stage) => (
              <tr key={stage.id}>
                <th scope="row">
                  <StageWord label={stage.label} />
                </th>
                {COLUMNS.map((column) => (
                  <td key={column} class="end" data-label={words.name('month_stage', column)}>
                    {words.number(countsOf(stage)[column])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {left.length > 0 && <MonthLine>{words.count('month_more_stages', left.length)}</MonthLine>}
      {ways.length > 0 && (
        <ul class="month-ways">
          {ways.map(({ from, to, count }) => (
            <li key={`${from} ${to}`}>
              <span dir="auto">{sayEnd(words, stages, from)}</span>
              <span aria-hidden="true"> → </span>
              <span dir="auto">{sayEnd(words, stages, to)}</span> <b>{words.number(count)}</b>
            </li>
          ))}
        </ul>
      )}
    </MonthPart>
  );
};
