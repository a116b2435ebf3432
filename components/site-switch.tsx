import type { SiteSwitch as Site } from '../lib/messages/table';
import './site-switch.css';
import { useWords } from './words-context';

/** One site: its name, the host the browser will be asked for, a switch, and what became of the last press. */
export const SiteSwitch = ({
  site,
  says,
  isRefused,
  turn,
}: {
  site: Site;
  says: string | undefined;
  isRefused: boolean;
  turn(site: Site): void;
}) => {
  const words = useWords();
  const hosts = site.matches.map((pattern) => pattern.replace(/\/\*$/, '').replace('*.', ''));
  const host = new Intl.ListFormat(words.language).format(hosts);
  return (
    <div class="site">
      <div class="site-row">
        <div>
          <h3>{site.name[words.language]}</h3>
          <p class="quiet">
            {words.count(site.isGranted ? 'site_reads' : 'site_asks', hosts.length, { host })}
          </p>
        </div>
        <button
          type="button"
          role="switch"
          class="switch"
          aria-checked={site.isGranted}
          aria-label={site.name[words.language]}
          onClick={() => turn(site)}
        >
          <span class="switch-track" aria-hidden="true">
            <span class="switch-knob" />
          </span>
          <span class="switch-word" aria-hidden="true">
            {words.say(site.isGranted ? 'site_on' : 'site_off')}
          </span>
        </button>
      </div>
      <p role="status" class={isRefused ? 'site-says warn' : 'site-says'}>
        {says}
      </p>
    </div>
  );
};
