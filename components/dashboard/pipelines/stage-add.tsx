import { useId, useState } from 'preact/hooks';
import { type Pipeline, type Stage, standing } from '../../../lib/pipeline/stage';
import { useWords } from '../../words-context';
import { useAct } from '../act';
import { AddName } from '../fields/add-name';
import { sayStageName } from './pipeline-facts';

const MOST_STAGES = 100;
const LAST = '';

/** Adds a stage: open ones are put before the first won one unless another place is chosen. */
export const StageAdd = ({ pipeline }: { pipeline: Pipeline }) => {
  const words = useWords();
  const act = useAct();
  const id = useId();
  const [kind, setKind] = useState<Stage['kind']>('open');
  const [place, setPlace] = useState<string>();
  const stages = standing(pipeline);
  const usual = kind === 'won' ? LAST : (stages.find((stage) => stage.kind === 'won')?.id ?? LAST);
  const before = stages.some((stage) => stage.id === place) || place === LAST ? place : usual;
  if (stages.length >= MOST_STAGES)
    return <p class="quiet">{words.say('editor_stages_full', { most: MOST_STAGES })}</p>;
  return (
    <section class="stage-add" aria-labelledby={id}>
      <h3 id={id}>{words.say('editor_add_stage')}</h3>
      <AddName
        label={words.say('editor_new_stage')}
        taken={stages.map((stage) => sayStageName(words, stage))}
        add={(name) => act('stage.add', { pipeline: pipeline.id, name, kind, ...(before && { before }) })}
      >
        <select
          class="field-box"
          aria-label={words.say('editor_kind')}
          value={kind}
          onChange={({ currentTarget }) => setKind(currentTarget.value === 'won' ? 'won' : 'open')}
        >
          <option value="open">{words.name('kind', 'open')}</option>
          <option value="won">{words.name('kind', 'won')}</option>
        </select>
        <select
          class="field-box"
          aria-label={words.say('editor_where')}
          value={before}
          onChange={({ currentTarget }) => setPlace(currentTarget.value)}
        >
          {stages.map((stage) => (
            <option key={stage.id} value={stage.id}>
              {words.say('editor_before', { stage: sayStageName(words, stage) })}
            </option>
          ))}
          <option value={LAST}>{words.say('editor_last')}</option>
        </select>
      </AddName>
    </section>
  );
};
