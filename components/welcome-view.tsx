import type { SiteSwitch as Site } from '../lib/messages/table';
import type { SiteMode } from '../lib/pipeline/site-health';
import type { Language } from '../lib/speak';
import { LanguageChoice } from './language-choice';
import { OwnAddresses } from './own-addresses';
import { type ConsentedSite, SiteCard } from './site-card';
import './welcome-view.css';
import { useWords } from './words-context';

/** What became of the last press of a switch. */
export interface SwitchNews {
  readonly site: string;
  readonly became: 'granted' | 'refused' | 'revoked' | 'failed';
}

interface Props {
  readonly sites: readonly ConsentedSite[];
  readonly own: readonly string[];
  readonly today: string;
  readonly news: SwitchNews | undefined;
  turn(site: Site): void;
  choose(language: Language): void;
  chooseMode(site: Site, mode: SiteMode): void;
  copyOutline(site: Site): Promise<'copied' | 'none' | 'failed'>;
  saveOwn(own: string[]): Promise<boolean>;
}

/** The first page and the settings: the sites with what is read and kept there, own addresses, and that nothing is sent. */
export const WelcomeView = (props: Props) => {
  const { sites, own, today, news, turn, choose, chooseMode, copyOutline, saveOwn } = props;
  const words = useWords();
  const saysOf = (site: Site): string | undefined => {
    if (news?.site !== site.id) return undefined;
    const values = { site: site.name[words.language] };
    return news.became === 'granted' && site.mode === 'side-panel'
      ? words.say('site_granted_side_panel', values)
      : words.say(`site_${news.became}`, values);
  };
  return (
    <main class="welcome">
      <header>
        <img src="/icon/96.png" alt="" width="40" height="40" />
        <LanguageChoice choose={choose} />
      </header>
      <h1>{words.say('welcome_title')}</h1>
      <p class="lead">{words.say('welcome_lead')}</p>
      <h2>{words.say('sites_title')}</h2>
      {sites.map((site) => (
        <SiteCard
          key={site.id}
          site={site}
          today={today}
          says={saysOf(site)}
          isRefused={news?.site === site.id && (news.became === 'refused' || news.became === 'failed')}
          turn={turn}
          choose={chooseMode}
          copyOutline={copyOutline}
        />
      ))}
      <OwnAddresses own={own} save={saveOwn} />
      <h2 class="sends">{words.say('sends_title')}</h2>
      <p class="quiet">{words.say('sends_text')}</p>
    </main>
  );
};
