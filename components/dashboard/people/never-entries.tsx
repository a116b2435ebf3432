import { useRef } from 'preact/hooks';
import type { NeverEntry } from '../../../lib/pipeline/people-pages';
import { shownAddress } from '../../panel/proposals';
import { useWords } from '../../words-context';
import { useAct } from '../act';
import { useKeptFocus } from '../fields/use-kept-focus';
import { Cut } from './cut';

/** Who stands on the list, each with a way to take them off it. */
export const NeverEntries = ({ entries, today }: { entries: readonly NeverEntry[]; today: string }) => {
  const words = useWords();
  const act = useAct();
  const place = useRef<HTMLElement>(null);
  useKeptFocus(place);
  const nameOf = ({ kind, entry, on }: NeverEntry): string => {
    if (kind !== 'asked') return shownAddress(entry);
    return on ? words.say('never_asked_on', { day: words.day(on, today) }) : words.say('never_asked');
  };
  const saysOf = ({ kind }: NeverEntry): string =>
    words.say(kind === 'asked' ? 'never_asked_text' : kind === 'domain' ? 'never_domain' : 'never_address');
  return (
    <section ref={place} tabIndex={-1}>
      <h2>{words.say('never_list')}</h2>
      {entries.length === 0 && <p class="quiet">{words.say('never_none')}</p>}
      {entries.length > 0 && (
        <table class="lines">
          <thead>
            <tr>
              <th scope="col">{words.say('never_who')}</th>
              <th scope="col" class="end never-since">
                {words.say('never_since')}
              </th>
              <th scope="col" class="never-act">
                <span class="hidden-text">{words.say('never_remove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {entries.map((one) => (
              <tr key={one.id}>
                <th scope="row">
                  <Cut text={nameOf(one)} />
                  <span class="second">{saysOf(one)}</span>
                </th>
                <td class="end">
                  {one.on && one.kind !== 'asked' && (
                    <time dateTime={one.on}>{words.day(one.on, today)}</time>
                  )}
                </td>
                <td class="end">
                  <button
                    type="button"
                    class="button"
                    aria-label={words.say('never_remove_says', { entry: nameOf(one) })}
                    onClick={() => act('never.remove', { entry: one.id })}
                  >
                    {words.say('never_remove')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};
