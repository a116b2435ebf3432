import type { SiteSwitch as Site } from '../lib/messages/table';
import type { Language } from '../lib/speak';
import { LanguageChoice } from './language-choice';
import { SiteSwitch } from './site-switch';
import './welcome-view.css';
import { useWords } from './words-context';

/** What became of the last press of a switch. */
export interface SwitchNews {
  readonly site: string;
  readonly became: 'granted' | 'refused' | 'revoked' | 'failed';
}

interface Props {
  readonly sites: readonly Site[];
  readonly news: SwitchNews | undefined;
  turn(site: Site): void;
  choose(language: Language): void;
}

/** The first page: what is read, kept and sent, in plain words, and a switch for each site. */
export const WelcomeView = ({ sites, news, turn, choose }: Props) => {
  const words = useWords();
  const saysOf = (site: Site): string | undefined =>
    news?.site === site.id
      ? words.say(`site_${news.became}`, { site: site.name[words.language] })
      : undefined;
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
        <SiteSwitch
          key={site.id}
          site={site}
          says={saysOf(site)}
          isRefused={news?.site === site.id && (news.became === 'refused' || news.became === 'failed')}
          turn={turn}
        />
      ))}
      <dl>
        {(['reads', 'keeps', 'sends'] as const).map((what) => (
          <div key={what}>
            <dt>{words.say(`${what}_title`)}</dt>
            <dd>{words.say(`${what}_text`)}</dd>
          </div>
        ))}
      </dl>
    </main>
  );
};
