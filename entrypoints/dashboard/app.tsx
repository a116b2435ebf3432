import { useEffect, useRef } from 'preact/hooks';
import { ActProvider, TellProvider } from '../../components/dashboard/act';
import { entryOf, Frame } from '../../components/dashboard/frame';
import type { Route } from '../../components/dashboard/route';
import { useQuery } from '../../components/use-query';
import { WordsContext } from '../../components/words-context';
import { allWordsOf } from '../../lib/dashboard-words';
import { browserLanguage } from '../../lib/few-words';
import { Page } from './page';
import { useActing } from './use-act';
import { useRoute } from './use-route';

/** Another deal or person is another page; another month of the same numbers is not. */
const keyOf = (route: Route): string => ('id' in route ? `${route.page} ${route.id}` : route.page);

/** The dashboard over the background's answers: people, companies, deals, pipelines, lists, settings. */
export const App = () => {
  const route = useRoute();
  const { act, said, tell } = useActing();
  const settings = useQuery('settings.show').answer;
  const language = settings?.language ?? browserLanguage();
  const words = allWordsOf(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `Pipeside · ${words.name('dash', entryOf(route))}`;
  }, [language, route]);
  const isFirst = useRef(true);
  useEffect(() => {
    // Whoever followed a link is on another page: what was pressed is gone, and it begins at its top. Whoever chose
    // another month of the same page stays where they were.
    if (!isFirst.current) {
      window.scrollTo(0, 0);
      document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
    }
    isFirst.current = false;
  }, [keyOf(route)]);
  return (
    <WordsContext.Provider value={words}>
      <ActProvider value={act}>
        <TellProvider value={tell}>
          <Frame route={route} said={said}>
            <Page key={keyOf(route)} route={route} />
          </Frame>
        </TellProvider>
      </ActProvider>
    </WordsContext.Provider>
  );
};
