import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useWords } from '../../words-context';
import { useAct } from '../act';
import '../fields/field-box.css';
import './pipeline-add.css';

/** The templates, each with the built-in word of the pipeline it makes. */
const TEMPLATES = [
  ['seven', 'sales'],
  ['four', 'four'],
  ['renewals', 'renewals'],
  ['empty', 'empty'],
] as const;

/** Adds a pipeline from a template, with a name or the built-in one; Escape cancels. */
export const PipelineAdd = ({ added, cancel }: { added(): void; cancel(): void }) => {
  const words = useWords();
  const act = useAct();
  const id = useId();
  const [template, setTemplate] = useState<(typeof TEMPLATES)[number]>(TEMPLATES[0]);
  const [name, setName] = useState('');
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    const given = name.trim();
    const isAdded = await act('pipeline.add', { template: template[0], ...(given && { name: given }) });
    if (isAdded) added();
    else setBusy(false);
  };
  return (
    <form
      ref={form}
      class="pipeline-add"
      aria-label={words.say('pipelines_add')}
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && cancel()}
    >
      <fieldset class="labelled">
        <legend>{words.say('pipelines_template')}</legend>
        <div class="templates">
          {TEMPLATES.map((one) => (
            <label key={one[0]}>
              <input
                type="radio"
                name={`${id}-template`}
                checked={one[0] === template[0]}
                onChange={() => setTemplate(one)}
              />
              <span>
                <b>{words.name('pipeline', one[1])}</b>
                <span class="quiet">{words.name('template', one[0])}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="labelled">
        <label for={`${id}-name`}>{words.say('pipelines_name')}</label>
        <input
          id={`${id}-name`}
          class="field-box"
          dir="auto"
          autocomplete="off"
          maxLength={100}
          placeholder={words.name('pipeline', template[1])}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <div class="pipeline-add-acts">
        <button type="submit" class="button main" aria-disabled={isBusy}>
          {words.say('pipelines_add')}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {words.say('retire_cancel')}
        </button>
      </div>
    </form>
  );
};
