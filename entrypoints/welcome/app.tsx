import { useEffect, useState } from 'preact/hooks';
import { useQuery } from '../../components/use-query';
import { Waiting } from '../../components/waiting';
import { type SwitchNews, WelcomeView } from '../../components/welcome-view';
import { WordsContext } from '../../components/words-context';
import { browser } from '../../lib/browser';
import { systemClock } from '../../lib/clock';
import { browserLanguage } from '../../lib/few-words';
import { send } from '../../lib/messages/send';
import type { SiteSwitch } from '../../lib/messages/table';
import type { SiteMode } from '../../lib/pipeline/site-health';
import { consents } from '../../lib/sites/consents';
import { wordsOf } from '../../lib/words';

/** Copies the outline of an open page of a site; the press that asked for it lets the page write to the clipboard. */
const copyOutline = async (site: string): Promise<'copied' | 'none' | 'failed'> => {
  try {
    const outline = await send('site.outline', { site });
    if (outline === null) return 'none';
    await navigator.clipboard.writeText(outline);
    return 'copied';
  } catch {
    return 'failed';
  }
};

/** The welcome page over the background's answers; only a press in this page may ask the browser for a host. */
export const App = () => {
  const sites = useQuery('sites.list');
  const settings = useQuery('settings.show');
  const [news, setNews] = useState<SwitchNews>();
  const language = settings.answer?.language ?? browserLanguage();

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `Pipeside · ${wordsOf(language).say('sites_title')}`;
  }, [language]);

  useEffect(() => {
    const removed = ({ origins = [] }: { origins?: string[] | undefined }) => {
      const site = sites.answer?.find(({ matches }) => matches.some((pattern) => origins.includes(pattern)));
      if (site) setNews({ site: site.id, became: 'revoked' });
      sites.ask();
    };
    browser.permissions.onRemoved.addListener(removed);
    return () => browser.permissions.onRemoved.removeListener(removed);
  }, [sites.answer, sites.ask]);

  const turn = async ({ id, matches, isGranted }: SiteSwitch): Promise<void> => {
    const permission = { origins: [...matches] };
    if (isGranted) {
      await browser.permissions.remove(permission);
      setNews({ site: id, became: 'revoked' });
    } else {
      // The browser answers a request only within the press itself: nothing may be waited for before it.
      const isAllowed = await browser.permissions.request(permission);
      if (isAllowed) await send('sites.changed', {});
      setNews({ site: id, became: isAllowed ? 'granted' : 'refused' });
    }
    sites.ask();
  };

  const chooseMode = async (site: string, mode: SiteMode): Promise<void> => {
    try {
      await send('site.mode', { site, mode });
      setNews(undefined);
    } catch {
      setNews({ site, became: 'failed' });
    }
    sites.ask();
  };
  const saveOwn = async (own: string[]): Promise<boolean> => {
    try {
      await send('settings.change', { own });
      settings.ask();
      return true;
    } catch {
      return false;
    }
  };

  return (
    <WordsContext.Provider value={wordsOf(language)}>
      {sites.answer && settings.answer ? (
        <WelcomeView
          sites={sites.answer.flatMap((site) => {
            const consent = consents[site.id];
            return consent ? [{ ...site, consent }] : [];
          })}
          own={settings.answer.own ?? []}
          today={systemClock.today()}
          news={news}
          turn={(site) => void turn(site).catch(() => setNews({ site: site.id, became: 'failed' }))}
          chooseMode={({ id }, mode) => void chooseMode(id, mode)}
          copyOutline={({ id }) => copyOutline(id)}
          saveOwn={saveOwn}
          choose={(chosen) => void send('settings.change', { language: chosen }).then(settings.ask)}
        />
      ) : (
        <Waiting
          hasFailed={sites.hasFailed || settings.hasFailed}
          ask={() => {
            sites.ask();
            settings.ask();
          }}
        />
      )}
    </WordsContext.Provider>
  );
};
