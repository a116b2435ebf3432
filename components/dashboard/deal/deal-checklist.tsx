import type { Pipeline } from '../../../lib/pipeline/stage';
import { standing } from '../../../lib/pipeline/stage';
import type { DealStory } from '../../../lib/pipeline/story';
import { useWords } from '../../words-context';
import { useAct } from '../act';
import './deal-checklist.css';
import { DealPart } from './deal-part';

/** What has to be so before a deal leaves its stage, to be ticked; nothing for a stage without a checklist. */
export const DealChecklist = ({
  deal,
  pipeline,
}: {
  readonly deal: DealStory;
  readonly pipeline: Pipeline;
}) => {
  const words = useWords();
  const act = useAct();
  const items = standing(pipeline).find(({ id }) => id === deal.stage)?.checklist ?? [];
  if (items.length === 0) return null;
  const done = items.filter((item) => deal.checked.includes(item)).length;
  return (
    <DealPart
      heading={words.say(deal.status === 'won' ? 'deal_checklist_won' : 'side_checklist')}
      aside={<span class="deal-aside">{words.say('side_checked', { done, all: items.length })}</span>}
    >
      <ul class="deal-checks">
        {items.map((item) => (
          <li key={item}>
            <label>
              <input
                type="checkbox"
                checked={deal.checked.includes(item)}
                onChange={async ({ currentTarget: box }) => {
                  const isDone = box.checked;
                  // A tick that was not kept must not stand there.
                  if (!(await act('deal.check', { deal: deal.id, item, isDone }))) box.checked = !isDone;
                }}
              />
              <span dir="auto">{pipeline.items?.[item] ?? words.name('check', item)}</span>
            </label>
          </li>
        ))}
      </ul>
    </DealPart>
  );
};
