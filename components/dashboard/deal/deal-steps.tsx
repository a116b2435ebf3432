import type { Day } from '../../../lib/pipeline/day';
import type { DealStory } from '../../../lib/pipeline/story';
import { useWords } from '../../words-context';
import { DealPart } from './deal-part';
import './deal-steps.css';
import { PlanStep } from './plan-step';
import { PlannedStep } from './planned-step';

/** What is planned with a deal, what is due first on top, and the way to plan more. */
export const DealSteps = ({ deal, today }: { readonly deal: DealStory; readonly today: Day }) => {
  const words = useWords();
  const planned = deal.steps
    .filter(({ state }) => state === 'planned')
    .sort((one, other) => one.dueDay.localeCompare(other.dueDay));
  return (
    <DealPart heading={words.say('deal_steps')}>
      {planned.length === 0 && <p class="quiet">{words.say('card_no_step')}</p>}
      <ul class="deal-steps">
        {planned.map((step) => (
          <PlannedStep key={step.id} step={step} today={today} />
        ))}
      </ul>
      <PlanStep deal={deal.id} today={today} />
    </DealPart>
  );
};
