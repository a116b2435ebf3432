import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CompanyLine } from '../../../lib/pipeline/people-pages';
import { useWords } from '../../words-context';
import { linkTo } from '../route';
import { CutLink } from './cut';

/** How many are named before the others are only counted. */
const NAMED = 3;

/** The people of a company as links: the first few, and the others by a press. */
export const CompanyPeople = ({ people }: { people: CompanyLine['people'] }) => {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const more = isWhole ? 0 : people.length - NAMED;
  useLayoutEffect(() => {
    // The button is gone: the focus goes on to the first that it brought.
    if (isWhole) list.current?.querySelectorAll('a')[NAMED]?.focus();
  }, [isWhole]);
  return (
    <ul class="company-people" ref={list}>
      {(more > 0 ? people.slice(0, NAMED) : people).map(({ id, name }) => (
        <li key={id}>
          <CutLink text={name || words.say('no_name')} href={linkTo({ page: 'person', id })} />
        </li>
      ))}
      {more > 0 && (
        <li>
          <button
            type="button"
            class="button plain"
            aria-label={words.count('companies_more', more)}
            onClick={() => setWhole(true)}
          >
            +{words.number(more)}
          </button>
        </li>
      )}
    </ul>
  );
};
