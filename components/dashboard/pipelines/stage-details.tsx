import type { Input } from '../../../lib/messages/table';
import type { Pipeline, Stage } from '../../../lib/pipeline/stage';
import { untilLearnt } from '../../../lib/pipeline/stale';
import { useWords } from '../../words-context';
import { useAct } from '../act';
import { DaysField } from '../fields/days-field';
import { NamesEditor } from '../fields/names-editor';
import { CategoryChoice } from './category-choice';
import { ColourChoice } from './colour-choice';
import { KindChoice } from './kind-choice';
import { type DealCounts, isLastOfKind } from './pipeline-facts';
import './stage-details.css';
import { StageRetire } from './stage-retire';

interface Props {
  readonly pipeline: Pipeline;
  readonly stage: Stage;
  readonly counts: DealCounts;
  /** A deal stands here or ever did. */
  readonly hasStood: boolean;
  /** Learnt limit in days. */
  readonly learnt: number | undefined;
  retired(to: string): void;
}

/** Everything of a stage that its row has no room for: colour, kind, limits, forecast, checklist, and its end. */
export const StageDetails = ({ pipeline, stage, counts, hasStood, learnt, retired }: Props) => {
  const words = useWords();
  const act = useAct();
  const change = (to: Omit<Input<'stage.change'>, 'pipeline' | 'stage'>): Promise<boolean> =>
    act('stage.change', { pipeline: pipeline.id, stage: stage.id, ...to });
  const isLast = isLastOfKind(pipeline, stage);
  const reason = isLast
    ? words.name('editor_keeps_last', stage.kind)
    : hasStood
      ? words.say('editor_kind_kept')
      : undefined;
  return (
    <div class="stage-details">
      <div class="stage-settings">
        <ColourChoice colour={stage.colour} choose={(colour) => void change({ colour })} />
        <KindChoice kind={stage.kind} reason={reason} choose={(kind) => void change({ kind })} />
      </div>
      <section class="labelled">
        <h4>{words.say('editor_checklist')}</h4>
        <p class="quiet">{words.say('editor_checklist_says')}</p>
        <NamesEditor
          names={stage.checklist.map((item) => ({
            id: item,
            name: pipeline.items?.[item] ?? words.name('check', item),
          }))}
          most={30}
          addLabel={words.say('editor_item_add')}
          save={(checklist) => change({ checklist: [...checklist] })}
        />
      </section>
      <div class="stage-numbers">
        <DaysField
          label={words.say('editor_target')}
          hint={words.say('editor_target_says')}
          value={stage.targetDays}
          save={(days) => (days === null ? Promise.resolve(true) : change({ targetDays: days }))}
        />
        {stage.kind === 'open' && (
          <DaysField
            label={words.say('editor_stale')}
            hint={words.say(learnt === undefined ? 'editor_stale_unlearnt' : 'editor_stale_says')}
            value={stage.staleAfterDays}
            placeholder={
              learnt === undefined
                ? words.count('days', untilLearnt(stage.targetDays))
                : words.count('editor_learnt', learnt)
            }
            save={(staleAfterDays) => change({ staleAfterDays })}
          />
        )}
        <CategoryChoice category={stage.category} choose={(category) => void change({ category })} />
      </div>
      {!isLast && (
        <div class="stage-end">
          <StageRetire pipeline={pipeline} stage={stage} counts={counts} retired={retired} />
        </div>
      )}
    </div>
  );
};
