import { daysBetween } from '../../lib/pipeline/day';
import type { Pipeline } from '../../lib/pipeline/stage';
import { stageColour } from '../../lib/pipeline/stage-colours';
import { labelOf } from '../../lib/pipeline/stage-label';
import type { DealStory } from '../../lib/pipeline/story';
import { sayStage } from '../../lib/speak';
import { useWords } from '../words-context';

/** How many days a deal has stood in each stage, all stays added, up to today. */
const daysIn = (deal: DealStory, today: string): Map<string, number> => {
  const days = new Map<string, number>();
  for (const { stage, from, to } of deal.stays) {
    days.set(stage, (days.get(stage) ?? 0) + Math.max(0, daysBetween(from, to ?? today)));
  }
  return days;
};

/** The path of the stages as a picture: days in each, where the deal stands, what comes; pressing one chooses it. */
export const StagePath = ({
  deal,
  pipelines,
  today,
  chosen,
  choose,
}: {
  deal: DealStory;
  pipelines: readonly Pipeline[];
  today: string;
  chosen: string;
  choose?(stage: string): void;
}) => {
  const words = useWords();
  const days = daysIn(deal, today);
  const pipeline = pipelines.find(({ id }) => id === deal.pipeline);
  // One that was retired is part of the path of a deal that stood in it.
  const stages =
    pipeline?.stages.filter(({ id, retiredTo }) => retiredTo === undefined || days.has(id)) ?? [];
  return (
    <ol class="path">
      {stages.map(({ id, colour, retiredTo }) => {
        const { ink, darkInk } = stageColour(colour);
        const stage = sayStage(words, labelOf(pipelines, id));
        const count = days.get(id);
        const isHere = deal.stage === id && deal.status !== 'lost';
        const says =
          count !== undefined
            ? words.count('path_days', count, { stage })
            : words.say(isHere ? 'path_here' : 'path_ahead', { stage });
        const state = isHere ? 'here' : count !== undefined ? 'past' : 'ahead';
        return (
          <li key={id}>
            <button
              type="button"
              class={`path-stage ${state}`}
              style={{ '--light': ink, '--dark': darkInk }}
              aria-pressed={chosen === id}
              disabled={!choose || retiredTo !== undefined}
              title={says}
              onClick={() => choose?.(id)}
            >
              <span class="path-bar" />
              <span class="hidden-text">{says}</span>
              <span class="path-days" aria-hidden="true">
                {count === undefined ? '' : words.say('badge_days', { count })}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
};
