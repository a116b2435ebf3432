import { send } from '../../lib/messages/send';
import type { Pipeline } from '../../lib/pipeline/stage';
import type { DealStory } from '../../lib/pipeline/story';
import { useWords } from '../words-context';
import type { Saving } from './use-saving';

/** What has to be so before the deal leaves its stage, to be ticked. */
export const Checklist = ({
  deal,
  pipelines,
  address,
  give,
}: {
  deal: DealStory;
  pipelines: readonly Pipeline[];
  address: string;
  give: Saving['give'];
}) => {
  const words = useWords();
  const pipeline = pipelines.find(({ id }) => id === deal.pipeline);
  const items = pipeline?.stages.find(({ id }) => id === deal.stage)?.checklist ?? [];
  if (items.length === 0) return null;
  const done = items.filter((item) => deal.checked.includes(item)).length;
  return (
    <section>
      <h3>
        {words.say('side_checklist')}{' '}
        <span class="count">{words.say('side_checked', { done, all: items.length })}</span>
      </h3>
      <ul class="checks">
        {items.map((item) => (
          <li key={item}>
            <label>
              <input
                type="checkbox"
                checked={deal.checked.includes(item)}
                onChange={({ currentTarget }) => {
                  const isDone = currentTarget.checked;
                  give((id) => send('deal.check', { address, deal: deal.id, item, isDone }, id));
                }}
              />
              <span dir="auto">{pipeline?.items?.[item] ?? words.name('check', item)}</span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
};
