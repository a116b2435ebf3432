import { useRef } from 'preact/hooks';
import type { Named, Owner } from '../../../lib/pipeline/lists';
import type { Lines, PersonLine } from '../../../lib/pipeline/people-pages';
import { useWords } from '../../words-context';
import { EmptyState } from './empty-state';
import { NothingYet } from './nothing-yet';
import './lines.css';
import { type Asked, ListBar } from './list-bar';
import { PAGE_LINES, Pager } from './pager';
import { PeopleTable } from './people-table';

interface Props {
  readonly people: Lines<PersonLine>;
  /** Those a deal can belong to now. */
  readonly owners: readonly Owner[];
  readonly teams?: readonly Named[];
  readonly asked: Asked;
  ask(asked: Asked): void;
}

/** Everybody in the pipelines, a page at a time, narrowed by a search and an owner. */
export const PeopleView = ({ people, owners, teams = [], asked, ask }: Props) => {
  const words = useWords();
  const head = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const isNarrowed = Boolean(asked.text?.trim() || asked.owner);
  const isLong = people.all > PAGE_LINES || people.from > 0;
  const turn = (from: number): void => ask({ ...asked, from });
  if (people.all === 0 && !isNarrowed)
    return <NothingYet page={words.say('dash_people')} text={words.say('people_none_text')} />;
  return (
    <div class="lines-place">
      <h1 class="page-head" ref={head} tabIndex={-1}>
        {words.say('dash_people')}
      </h1>
      <ListBar
        label={words.say('list_search_people')}
        asked={asked}
        owners={owners}
        teams={teams}
        field={field}
        ask={ask}
      >
        <p role="status" class={isLong ? 'hidden-text' : ''}>
          {words.count('people_count', people.all)}
        </p>
        {isLong && <Pager part={people} turn={turn} />}
      </ListBar>
      {people.lines.length > 0 ? (
        <PeopleTable people={people} owners={owners} />
      ) : (
        <EmptyState title={words.say('list_none_found')}>
          <button
            type="button"
            class="button"
            onClick={() => {
              ask({});
              field.current?.focus();
            }}
          >
            {words.say('list_show_all')}
          </button>
        </EmptyState>
      )}
      {isLong && people.lines.length > 0 && (
        <Pager
          part={people}
          turn={(from) => {
            turn(from);
            // The next part begins at the top.
            head.current?.focus();
          }}
        />
      )}
    </div>
  );
};
