import type { MonthEnd, PipelineMonth } from '../../../lib/pipeline/month-end';
import type { StageReview } from '../../../lib/pipeline/review';
import { sayStage } from '../../../lib/speak';
import type { Words } from '../../../lib/words';
import { useWords } from '../../words-context';
import { StageWord } from '../people/stage-word';
import { MonthLine, MonthPart } from './month-part';
import { first } from './most';
import { ON_PAPER, offPaper } from './on-paper';
import { sayName } from './say-whom';

/** How many stages and ways between them are told. */
const MOST_STAGES = 8;
const MOST_WAYS = 6;
/** How many stages of each pipeline paper has room for when there are several. */
const STAGES_ON_PAPER = 3;

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

const Ways = ({ stages, transitions }: PipelineMonth) => {
  const words = useWords();
  const ways = [...transitions].sort((a, b) => b.count - a.count).slice(0, MOST_WAYS);
  return (
    <ul class="month-ways">
      {ways.map(({ from, to, count }) => (
        <li key={`${from} ${to}`}>
          <span dir="auto">{sayEnd(words, stages, from)}</span>
          <span aria-hidden="true"> → </span>
          <span dir="auto">{sayEnd(words, stages, to)}</span> <b>{words.number(count)}</b>
        </li>
      ))}
    </ul>
  );
};

const Stages = ({ shown, most }: { shown: readonly StageReview[]; most: number }) => {
  const words = useWords();
  return (
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
        {shown.map((stage, place) => (
          <tr key={stage.id} class={offPaper(place, most)}>
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
  );
};

/** What moved in one pipeline; among several it has its name, and paper holds less of it. */
const PipelineMoved = ({ of, isNamed, place }: { of: PipelineMonth; isNamed: boolean; place: number }) => {
  const words = useWords();
  const { stages, transitions } = of;
  const lively = stages.filter(isLively);
  const { shown, left } = first(lively, MOST_STAGES);
  const most = isNamed ? STAGES_ON_PAPER : shown.length;
  const moves = transitions.filter(({ from, to }) => from !== 'created' && to !== 'lost');
  const times = moves.reduce((sum, { count }) => sum + count, 0);
  const more = words.count('month_more_stages', left.length);
  return (
    <div class={`month-pipeline month-part ${isNamed ? `is-named ${offPaper(place, ON_PAPER) ?? ''}` : ''}`}>
      {isNamed && <h3 dir="auto">{sayName(of.name)}</h3>}
      <MonthLine>{times === 0 ? words.say('month_moves_none') : words.count('month_moves', times)}</MonthLine>
      {shown.length > 0 && <Stages shown={shown} most={most} />}
      {left.length > 0 &&
        (isNamed ? <p class="month-line month-off-paper">{more}</p> : <MonthLine>{more}</MonthLine>)}
      {lively.length > most && isNamed && (
        <p class="month-line month-on-paper">{words.count('month_more_stages', lively.length - most)}</p>
      )}
      {transitions.length > 0 && <Ways {...of} />}
    </div>
  );
};

/** What every stage took in and let go in the month, and the ways most deals went, pipeline by pipeline. */
export const MonthMoved = ({ report: { pipelines } }: { report: MonthEnd }) => {
  const words = useWords();
  const isNamed = pipelines.length > 1;
  const left = pipelines.length - ON_PAPER;
  return (
    <MonthPart title={words.say('month_moved')}>
      {pipelines.map((of, place) => (
        <PipelineMoved key={of.id} of={of} isNamed={isNamed} place={place} />
      ))}
      {left > 0 && <p class="month-line month-on-paper">{words.count('month_more_pipelines', left)}</p>}
    </MonthPart>
  );
};
