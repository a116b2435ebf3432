import { useId } from 'preact/hooks';
import type { Pipeline, Stage } from '../../../lib/pipeline/stage';
import { untilLearnt } from '../../../lib/pipeline/stale';
import { Icon } from '../../icon';
import { StageMark } from '../../stage-mark';
import { useWords } from '../../words-context';
import { useAct } from '../act';
import { NameField } from '../fields/name-field';
import { OrderButtons } from '../fields/order-buttons';
import type { Dragging } from '../fields/use-drag';
import type { Order } from '../fields/use-order';
import { type DealCounts, sayDeals, sayStageName } from './pipeline-facts';
import { StageDetails } from './stage-details';
import { StageFact } from './stage-fact';
import './stage-row.css';

interface Props {
  readonly pipeline: Pipeline;
  readonly stage: Stage;
  readonly counts: DealCounts;
  /** A deal stands here or ever did. */
  readonly hasStood: boolean;
  /** Learnt limit in days. */
  readonly learnt: number | undefined;
  readonly order: Order;
  readonly dragging: Dragging;
  readonly isOpen: boolean;
  toggle(): void;
  retired(to: string): void;
}

/** A stage in its pipeline: its place, name and numbers at a glance, and on asking all the rest. */
export const StageRow = (props: Props) => {
  const { pipeline, stage, counts, hasStood, learnt, order, dragging, isOpen, toggle, retired } = props;
  const words = useWords();
  const act = useAct();
  const id = useId();
  const name = sayStageName(words, stage);
  const limit = stage.staleAfterDays ?? learnt ?? untilLearnt(stage.targetDays);
  return (
    <li
      class={`stage-row${dragging.dragged === stage.id ? ' dragged' : ''}`}
      data-line={dragging.lineAt(stage.id)}
    >
      <div class="stage-glance">
        <span class="stage-place">
          <span class="grip" title={words.say('order_drag')} {...dragging.handleOf(stage.id)}>
            <Icon of="grip" />
          </span>
          <OrderButtons id={stage.id} name={name} order={order} />
        </span>
        <span class="stage-name">
          <StageMark colour={stage.colour} />
          <NameField
            label={words.say('editor_stage_name', { name })}
            value={name}
            save={(to) => act('stage.change', { pipeline: pipeline.id, stage: stage.id, name: to })}
          />
          {stage.kind === 'won' && <span class="won-note">{words.name('kind', 'won')}</span>}
        </span>
        <button
          type="button"
          class="small-button stage-more"
          data-stage={stage.id}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          aria-label={words.say('editor_details', { name })}
          title={words.say('editor_details', { name })}
          onClick={toggle}
        >
          <Icon of="unfold" />
        </button>
        <span class="stage-facts">
          <StageFact isNumber label={words.say('editor_target')}>
            {words.count('days', stage.targetDays)}
          </StageFact>
          <StageFact isNumber label={words.say('editor_stale')} isQuiet={stage.staleAfterDays === undefined}>
            {stage.kind === 'won' ? '–' : words.count('days', limit)}
          </StageFact>
          <StageFact label={words.say('editor_category')}>{words.name('category', stage.category)}</StageFact>
          <StageFact label={words.say('editor_deals')}>{sayDeals(words, counts) || '–'}</StageFact>
        </span>
      </div>
      {isOpen && (
        <div id={id}>
          <StageDetails
            pipeline={pipeline}
            stage={stage}
            counts={counts}
            hasStood={hasStood}
            learnt={learnt}
            retired={retired}
          />
        </div>
      )}
    </li>
  );
};
