import type { Day } from '../../../lib/pipeline/day';
import type { DealStory, Happening } from '../../../lib/pipeline/story';
import { happeningIcon } from '../../happening-icon';
import { happeningSays } from '../../happening-says';
import { Icon } from '../../icon';
import { sayDay } from '../../say-day';
import { useWords } from '../../words-context';
import { HappeningActs } from './happening-acts';

/** One thing that happened: a drawing, a sentence, when it was written down, and what can be done about it. */
export const HappeningRow = ({
  happening,
  deal,
  today,
  others,
}: {
  readonly happening: Happening;
  readonly deal: DealStory;
  readonly today: Day;
  /** How many more things were said by the same press. */
  readonly others: number;
}) => {
  const words = useWords();
  const { what, saidOn } = happening;
  const says = happeningSays(words, happening, today);
  return (
    <li class="happening">
      <Icon of={happeningIcon(what)} />
      <p>{says}</p>
      {saidOn && saidOn !== happening.on && (
        <p class="happening-said">{words.say('deal_said_on', { day: sayDay(words, saidOn, today) })}</p>
      )}
      <HappeningActs happening={happening} deal={deal} says={says} today={today} others={others} />
    </li>
  );
};
