import { useState } from 'preact/hooks';
import type { SiteSwitch as Site } from '../lib/messages/table';
import './site-health.css';
import { useWords } from './words-context';

interface Props {
  readonly site: Site;
  readonly today: string;
  copyOutline(): Promise<'copied' | 'none' | 'failed'>;
}

/** How well a site is read: people seen, pages that should have shown some and did not; and an outline for a report. */
export const SiteHealth = ({ site, today, copyOutline }: Props) => {
  const words = useWords();
  const [became, setBecame] = useState<'copied' | 'none' | 'failed'>();
  const { health } = site;
  return (
    <div class="site-health">
      <h4>{words.say('well_title')}</h4>
      {!health && <p class="quiet">{words.say('well_nothing')}</p>}
      {health && (
        <p class={health.empty > 0 ? 'not-well' : 'quiet'}>
          {words.count('well_people', health.people, { day: words.day(health.since, today) })}{' '}
          {health.empty === 0
            ? words.say('well_all')
            : words.count('well_empty', health.empty, { day: words.day(health.lastEmptyOn ?? today, today) })}
        </p>
      )}
      <button type="button" class="button" onClick={() => void copyOutline().then(setBecame)}>
        {words.say('outline_copy')}
      </button>
      <p role="status" class="quiet">
        {became && words.name('outline', became)}
      </p>
    </div>
  );
};
