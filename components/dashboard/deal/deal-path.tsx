import type { ComponentChildren } from 'preact';
import { type Pipeline, type Stage, standing } from '../../../lib/pipeline/stage';
import { stageColour } from '../../../lib/pipeline/stage-colours';
import { labelOf } from '../../../lib/pipeline/stage-label';
import type { DealPage } from '../../../lib/pipeline/story';
import { sayStage } from '../../../lib/speak';
import { useWords } from '../../words-context';
import './deal-path.css';
import { sayPipeline } from '../say-pipeline';
import { DealPart } from './deal-part';
import { stayDays } from './stay-days';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The stages of a deal's pipeline as one wide picture: days in each, where it stands; pressing one moves it there. */
export const DealPath = ({
  page,
  pipeline,
  move,
  children,
}: {
  readonly page: DealPage;
  readonly pipeline: Pipeline;
  move(stage: string): Promise<boolean>;
  readonly children?: ComponentChildren;
}) => {
  const words = useWords();
  const { deal, pipelines, today } = page;
  const days = stayDays(deal, today);
  const stages = standing(pipeline);
  const elsewhere = [...days].filter(([id]) => !stages.some((stage) => stage.id === id));
  const stageButton = ({ id, colour, targetDays }: Stage) => {
    const stays = days.get(id);
    const all = sum(stays ?? []);
    const isHere = deal.stage === id && deal.status !== 'lost';
    const { ink, darkInk } = stageColour(colour);
    return (
      <li key={id}>
        <button
          type="button"
          class={`deal-step ${isHere ? 'here' : stays ? 'past' : 'ahead'}`}
          style={{ '--light': ink, '--dark': darkInk }}
          aria-current={isHere ? 'step' : undefined}
          onClick={() => !isHere && void move(id)}
        >
          <span class="deal-step-bar" />
          <span class="deal-step-name" dir="auto">
            {sayStage(words, labelOf([pipeline], id))}
          </span>
          <span class={all > targetDays ? 'deal-step-days late' : 'deal-step-days'}>
            {stays
              ? words.count('deal_days_of', targetDays, { days: all })
              : words.count('deal_target', targetDays)}
            {stays && stays.length > 1 && <span> ({stays.map(words.number).join(' + ')})</span>}
          </span>
        </button>
      </li>
    );
  };
  return (
    <DealPart
      heading={words.say('deal_path')}
      aside={
        <span class="deal-aside" dir="auto">
          {sayPipeline(words, pipeline)}
        </span>
      }
    >
      <ol class="deal-path">{stages.map(stageButton)}</ol>
      {elsewhere.length > 0 && (
        <p class="deal-aside">
          {words.say('deal_elsewhere')}{' '}
          {elsewhere
            .map(([id, stays]) =>
              words.count('path_days', sum(stays), { stage: sayStage(words, labelOf(pipelines, id)) }),
            )
            .join(', ')}
        </p>
      )}
      {children}
    </DealPart>
  );
};
