import type { SiteSwitch as Site } from '../lib/messages/table';
import type { SiteMode } from '../lib/pipeline/site-health';
import './mode-choice.css';
import { useWords } from './words-context';

/** How a site is worked on: from the side panel with nothing put into its pages, or by badges in them. */
export const ModeChoice = ({ site, choose }: { site: Site; choose(mode: SiteMode): void }) => {
  const words = useWords();
  return (
    <fieldset class="mode-choice">
      <legend>{words.say('mode_title', { site: site.name[words.language] })}</legend>
      {site.modes.map((mode) => (
        <label key={mode}>
          <input
            type="radio"
            name={`mode-${site.id}`}
            checked={site.mode === mode}
            onChange={() => choose(mode)}
          />
          <span>
            <b>{words.name('mode', mode)}</b>
            <span class="quiet">{words.name('mode_says', mode)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
};
