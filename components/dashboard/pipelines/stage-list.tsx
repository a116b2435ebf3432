import { useRef, useState } from 'preact/hooks';
import type { PipelinesPage } from '../../../lib/pipeline/pipelines-page';
import { type Pipeline, standing } from '../../../lib/pipeline/stage';
import { useWords } from '../../words-context';
import { useAct } from '../act';
import { useDrag } from '../fields/use-drag';
import { useOrder } from '../fields/use-order';
import { dealsIn } from './pipeline-facts';
import './stage-list.css';
import { StageRow } from './stage-row';

/** The stages in which deals of a pipeline can stand, in an order that can be changed. */
export const StageList = ({
  page,
  pipeline,
  opened,
}: {
  page: PipelinesPage;
  pipeline: Pipeline;
  /** A stage whose details are open from the start. */
  opened?: string;
}) => {
  const words = useWords();
  const act = useAct();
  const place = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<string | undefined>(opened);
  const stages = standing(pipeline);
  const order = useOrder(
    stages.map(({ id }) => id),
    (ids) => act('stages.order', { pipeline: pipeline.id, stages: [...ids] }),
  );
  const dragging = useDrag(order);
  const retired = (to: string): void => {
    setOpen(undefined);
    // The question is gone: on with the stage its deals went to.
    place.current?.querySelector<HTMLElement>(`[data-stage="${CSS.escape(to)}"]`)?.focus();
  };
  return (
    <div class="stage-list" ref={place}>
      <div class="stage-columns" aria-hidden="true">
        <span />
        <span>{words.say('editor_stage')}</span>
        <span>{words.say('editor_target')}</span>
        <span>{words.say('editor_stale')}</span>
        <span>{words.say('editor_category')}</span>
        <span>{words.say('editor_deals')}</span>
        <span />
      </div>
      <ol ref={dragging.list} aria-label={words.say('editor_stages')}>
        {order.ids.map((id) => {
          const stage = stages.find((one) => one.id === id);
          return (
            stage && (
              <StageRow
                key={id}
                pipeline={pipeline}
                stage={stage}
                counts={dealsIn(page, id)}
                hasStood={page.stood.includes(id)}
                learnt={page.learnt[id]}
                order={order}
                dragging={dragging}
                isOpen={open === id}
                toggle={() => setOpen(open === id ? undefined : id)}
                retired={retired}
              />
            )
          );
        })}
      </ol>
    </div>
  );
};
