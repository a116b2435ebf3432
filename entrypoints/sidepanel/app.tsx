import { useEffect } from 'preact/hooks';
import { NoProfile } from '../../components/panel/no-profile';
import { ProfilePanel } from '../../components/panel/profile-panel';
import { useQuery } from '../../components/use-query';
import { Waiting } from '../../components/waiting';
import { WordsContext } from '../../components/words-context';
import { browser } from '../../lib/browser';
import { browserLanguage } from '../../lib/few-words';
import { panelWordsOf } from '../../lib/panel-words';
import { useInFront } from './active-profile';

const openSettings = (): void => {
  void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
};

/** The browser's side panel: the deal of the profile in front, and a way to add who is not known yet. */
export const App = () => {
  const sites = useQuery('sites.list');
  const settings = useQuery('settings.show');
  const inFront = useInFront();
  const language = settings.answer?.language ?? browserLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const ask = (): void => {
    sites.ask();
    settings.ask();
  };
  const mode = sites.answer?.find(({ isGranted, modes }) => isGranted && modes.includes('side-panel'))?.mode;
  return (
    <WordsContext.Provider value={panelWordsOf(language)}>
      <header class="hidden-text">
        <h1>Pipeside</h1>
      </header>
      {!sites.answer || !settings.answer || !inFront ? (
        <Waiting hasFailed={sites.hasFailed || settings.hasFailed} ask={ask} />
      ) : inFront.profile === undefined ? (
        <NoProfile mode={mode} openSettings={openSettings} />
      ) : (
        <ProfilePanel
          key={inFront.profile}
          profile={inFront.profile}
          tab={inFront.tab}
          isOwn={settings.answer.own?.includes(inFront.profile) === true}
        />
      )}
    </WordsContext.Provider>
  );
};
