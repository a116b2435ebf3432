import { useState } from 'preact/hooks';
import type { Day } from '../../../lib/pipeline/day';
import type { DealPage } from '../../../lib/pipeline/story';
import { DealChecklist } from './deal-checklist';
import { DealFacts } from './deal-facts';
import { DealFollow } from './deal-follow';
import { DealHead } from './deal-head';
import { DealPath } from './deal-path';
import { DealPeople } from './deal-people';
import { DealSteps } from './deal-steps';
import { DealTimeline } from './deal-timeline';
import './deal-view.css';
import { MovePipeline } from './move-pipeline';
import { useChange } from './use-change';
import { useKeptPart } from './use-kept-part';

/** Everything about one deal, changed where it stands, and what happened to it. */
export const DealView = ({ page }: { readonly page: DealPage }) => {
  const { deal, pipelines, today } = page;
  const change = useChange(deal.id);
  const place = useKeptPart<HTMLElement>();
  const [on, setOn] = useState<Day | ''>('');
  const pipeline = pipelines.find(({ id }) => id === deal.pipeline);
  const move = async (stage: string): Promise<boolean> => {
    const isDone = await change({ stage, ...(on && { on }) });
    if (isDone) setOn('');
    return isDone;
  };
  return (
    <article class="deal-view" ref={place}>
      <DealHead page={page} on={on} setOn={setOn} move={move} />
      {pipeline && (
        <DealPath page={page} pipeline={pipeline} move={move}>
          <MovePipeline key={deal.pipeline} page={page} on={on} moved={() => setOn('')} />
        </DealPath>
      )}
      <div class="deal-columns">
        <div class="deal-known">
          <DealFacts page={page} />
          <DealPeople deal={deal} />
        </div>
        <div class="deal-next">
          <DealSteps deal={deal} today={today} />
          {pipeline && deal.status !== 'lost' && <DealChecklist deal={deal} pipeline={pipeline} />}
          <DealFollow page={page} />
        </div>
        <DealTimeline page={page} />
      </div>
    </article>
  );
};
