import { useState } from 'preact/hooks';
import type { DealPage, Happening } from '../../../lib/pipeline/story';
import { sayDay } from '../../say-day';
import { useWords } from '../../words-context';
import { AddNote } from './add-note';
import './deal-timeline.css';
import { DealPart } from './deal-part';
import { HappeningRow } from './happening-row';

/** So many happenings are shown at first. */
const FIRST = 40;

const byDay = (happenings: readonly Happening[]): [string, Happening[]][] => {
  const days = new Map<string, Happening[]>();
  for (const happening of happenings) {
    days.set(happening.on, [...(days.get(happening.on) ?? []), happening]);
  }
  return [...days];
};

/** What happened to a deal, latest first, day by day, and a place to write a note. */
export const DealTimeline = ({ page }: { readonly page: DealPage }) => {
  const words = useWords();
  const [isAll, setAll] = useState(false);
  const { deal, today } = page;
  const all = deal.happenings;
  const shown = isAll ? all : all.slice(0, FIRST);
  const together = (command: string) => all.filter((one) => one.command === command).length - 1;
  return (
    <DealPart heading={words.say('side_timeline')} class="deal-story">
      <AddNote deal={deal.id} />
      {byDay(shown).map(([day, happenings]) => (
        <section key={day} class="deal-day">
          <h3>
            <time dateTime={day}>{sayDay(words, day, today)}</time>
          </h3>
          <ol>
            {happenings.map((happening) => (
              <HappeningRow
                key={happening.id}
                happening={happening}
                deal={deal}
                today={today}
                others={together(happening.command)}
              />
            ))}
          </ol>
        </section>
      ))}
      {shown.length < all.length && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {words.count('deal_earlier', all.length - shown.length)}
        </button>
      )}
    </DealPart>
  );
};
