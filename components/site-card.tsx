import type { SiteSwitch as Site } from '../lib/messages/table';
import type { SiteMode } from '../lib/pipeline/site-health';
import { ModeChoice } from './mode-choice';
import './site-card.css';
import { SiteHealth } from './site-health';
import { SiteSwitch } from './site-switch';
import { useWords } from './words-context';

/** A site and, in the person's language, what they agree to there. */
export interface ConsentedSite extends Site {
  readonly consent: Readonly<
    Record<'en' | 'bg', { readonly reads: string; readonly keeps: string; readonly risk?: string }>
  >;
}

interface Props {
  readonly site: ConsentedSite;
  readonly today: string;
  readonly says: string | undefined;
  readonly isRefused: boolean;
  turn(site: Site): void;
  choose(site: Site, mode: SiteMode): void;
  copyOutline(site: Site): Promise<'copied' | 'none' | 'failed'>;
}

/** One site in the settings: its switch, what is read and kept, the risk, how it is worked on, how well it is read. */
export const SiteCard = ({ site, today, says, isRefused, turn, choose, copyOutline }: Props) => {
  const words = useWords();
  const { reads, keeps, risk } = site.consent[words.language];
  return (
    <section class="site-card">
      <SiteSwitch site={site} says={says} isRefused={isRefused} turn={turn} />
      <div class="site-more">
        {risk && (
          <div class="risk" role="note">
            <h4>{words.say('risk_title')}</h4>
            <p>{risk}</p>
          </div>
        )}
        <dl>
          <dt>{words.say('reads_title')}</dt>
          <dd>{reads}</dd>
          <dt>{words.say('keeps_title')}</dt>
          <dd>{keeps}</dd>
        </dl>
        {site.modes.length > 1 && <ModeChoice site={site} choose={(mode) => choose(site, mode)} />}
        {site.isGranted && <SiteHealth site={site} today={today} copyOutline={() => copyOutline(site)} />}
      </div>
    </section>
  );
};
