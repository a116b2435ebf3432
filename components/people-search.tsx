import { useEffect, useState } from 'preact/hooks';
import { send } from '../lib/messages/send';
import type { FoundPerson, ThreadPlace } from '../lib/pipeline/overview';
import { sayStage } from '../lib/speak';
import './people-search.css';
import { Icon } from './icon';
import { StageMark } from './stage-mark';
import { useWords } from './words-context';

/** Finds people as somebody types; each leads to their thread. */
export const PeopleSearch = ({ linkOf }: { linkOf(place: ThreadPlace | undefined): string | undefined }) => {
  const words = useWords();
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly FoundPerson[]>();
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    if (text.trim() === '') return setFound(undefined);
    let isPast = false;
    const take = (people: readonly FoundPerson[] | undefined) => {
      if (isPast) return;
      setFound(people);
      setFailed(people === undefined);
    };
    send('people.search', { text: text.slice(0, 200) }).then(take, () => take(undefined));
    return () => {
      isPast = true;
    };
  }, [text]);

  return (
    <search class="people-search">
      <Icon of="search" />
      <input
        type="search"
        dir="auto"
        placeholder={words.say('search')}
        aria-label={words.say('search')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div role="status">
        {hasFailed && <p class="quiet">{words.say('load_failed')}</p>}
        {found?.length === 0 && <p class="quiet">{words.say('search_none')}</p>}
        {found && found.length > 0 && (
          <ul>
            {found.map(({ id, name, address, label, thread }) => {
              const link = linkOf(thread);
              const who = name || address;
              return (
                <li key={id}>
                  <StageMark colour={label.colour} />
                  {link ? (
                    <a dir="auto" href={link} target="_blank" rel="noreferrer" title={who}>
                      {who}
                    </a>
                  ) : (
                    <span dir="auto" title={who}>
                      {who}
                    </span>
                  )}
                  <span class="quiet">{sayStage(words, label)}</span>
                </li>
              );
            })}
          </ul>
        )}
      </div>
    </search>
  );
};
