import type { Named } from '../../lib/pipeline/lists';
import type { Filter, FilterChoices } from '../../lib/pipeline/numbers';
import { OwnerChoice } from '../owner-choice';
import { useWords } from '../words-context';
import { type Asked, filterAsked, withAsked } from './asked';
import './filter-choice.css';

const Choice = ({
  label,
  all,
  some,
  chosen = '',
  choose,
}: {
  readonly label: string;
  /** What is shown when nothing is chosen; absent where something always is. */
  readonly all?: string | false;
  readonly some: readonly Named[];
  readonly chosen: string | undefined;
  choose(id: string): void;
}) => {
  const words = useWords();
  const isGone = chosen !== '' && !some.some(({ id }) => id === chosen);
  return (
    <select
      class="owner-choice"
      aria-label={label}
      value={chosen}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      {all && <option value="">{all}</option>}
      {isGone && <option value={chosen}>{words.say('filter_gone')}</option>}
      {some.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
};

/** Narrows a page to deals of a pipeline, an owner or a team, a source, a tag; only what there is to choose from. */
export const FilterChoice = ({
  asked,
  filter,
  choices: { owners, teams, pipelines, sources, tags },
  isOfOnePipeline = false,
  ask,
}: {
  readonly asked: Asked;
  readonly filter: Filter;
  readonly choices: FilterChoices;
  /** The page tells of one pipeline, the first where none is asked for. */
  readonly isOfOnePipeline?: boolean;
  ask(asked: Asked): void;
}) => {
  const words = useWords();
  const named = (group: string, some: readonly Named[]): readonly Named[] =>
    some.map((one) => ({ ...one, name: one.name || words.name(group, one.id) }));
  const choose = (name: keyof Filter) => (id: string) => ask(withAsked(asked, { [name]: id }));
  return (
    <div class="filter-choice">
      {(pipelines.length > 1 || asked.pipeline) && (
        <Choice
          label={words.say('filter_pipeline')}
          all={!isOfOnePipeline && words.say('filter_every_pipeline')}
          some={named('pipeline', pipelines)}
          chosen={filter.pipeline}
          choose={choose('pipeline')}
        />
      )}
      <OwnerChoice owners={owners} teams={teams} owner={filter.owner ?? ''} choose={choose('owner')} />
      {(sources.length > 0 || filter.source) && (
        <Choice
          label={words.say('deal_source')}
          all={words.say('filter_every_source')}
          some={named('source', sources)}
          chosen={filter.source}
          choose={choose('source')}
        />
      )}
      {(tags.length > 0 || filter.tag) && (
        <Choice
          label={words.say('filter_tag')}
          all={words.say('filter_every_tag')}
          some={tags}
          chosen={filter.tag}
          choose={choose('tag')}
        />
      )}
      {Object.keys(filterAsked(asked)).length > 0 && (
        <button
          type="button"
          class="button plain"
          onClick={() => ask(withAsked(asked, { owner: '', pipeline: '', source: '', tag: '' }))}
        >
          {words.say('list_show_all')}
        </button>
      )}
    </div>
  );
};
