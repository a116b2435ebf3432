import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Said } from '../../components/done-line';
import type { StepAct } from '../../components/due-item';
import { PopupView } from '../../components/popup-view';
import { useQuery } from '../../components/use-query';
import { Waiting } from '../../components/waiting';
import { WordsContext } from '../../components/words-context';
import { browser } from '../../lib/browser';
import { browserLanguage } from '../../lib/few-words';
import { newCommandId, send } from '../../lib/messages/send';
import type { Done } from '../../lib/messages/table';
import { FaultError } from '../../lib/pipeline/fault';
import type { DueStep, ThreadPlace } from '../../lib/pipeline/overview';
import { siteHeads } from '../../lib/sites/heads';
import { wordsOf } from '../../lib/words';
import { ForecastPart } from './forecast-part';
import { NumbersPart } from './numbers-part';

const openWelcome = (): void => {
  void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') }).then(() => window.close());
};

const openDashboard = (): void => {
  void send('dashboard.open', {}).then(() => window.close());
};

const linkOf = (place: ThreadPlace | undefined): string | undefined =>
  place && siteHeads.find(({ id }) => id === place.site)?.threadLink(place.account, place.thread);

const openPage = (address: string): void => {
  void browser.tabs
    .create({ url: new URL(address, browser.runtime.getURL('')).href })
    .then(() => window.close());
};

interface Panels {
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the browser's side panel; it lets itself be opened only within the press. */
const openSidePanel = (windowId: number | undefined): void => {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  const opening = sidePanel && windowId !== undefined ? sidePanel.open({ windowId }) : sidebarAction?.open();
  void opening?.then(() => window.close());
};

/** The popup over the background's answers; each command keeps its id until it is known what became of it. */
export const App = () => {
  const { answer, hasFailed, ask } = useQuery('overview.show');
  const language = answer?.language ?? browserLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const words = useMemo(() => wordsOf(language), [language]);
  const [said, setSaid] = useState<Said>();
  const [busy, setBusy] = useState<string>();
  const sites = useQuery('sites.list').answer;
  const settings = useQuery('settings.show');
  // Where what was kept cannot be read, all is shown all the same.
  const isKept = settings.answer !== undefined || settings.hasFailed;
  const hasSidePanel = sites?.some(({ isGranted, modes }) => isGranted && modes.includes('side-panel'));
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => {
    // Known before the press: within it nothing may be waited for.
    void browser.windows.getCurrent().then(({ id }) => setWindowId(id));
  }, []);

  const attempt = async (step: string, work: () => Promise<Done>): Promise<void> => {
    setBusy(step);
    try {
      const { command, says, canUndo } = await work();
      const id = newCommandId();
      const undo = () => void attempt(step, () => send('command.undo', { command }, id));
      setSaid(canUndo ? { text: says, undo } : { text: says });
      ask();
    } catch (error) {
      const mayHelp = !(error instanceof FaultError) || error.code === 'storage';
      setSaid(mayHelp ? { error, retry: () => void attempt(step, work) } : { error });
      ask();
    } finally {
      setBusy(undefined);
    }
  };
  const act = (step: DueStep, what: StepAct): void => {
    const id = newCommandId();
    const work = (): Promise<Done> =>
      what === 'done'
        ? send('step.finish', { step: step.id }, id)
        : send('step.postpone', { step: step.id, until: what }, id);
    void attempt(step.id, work);
  };

  return (
    <WordsContext.Provider value={words}>
      {answer && isKept ? (
        <PopupView
          overview={answer}
          busy={busy}
          said={said}
          linkOf={linkOf}
          act={act}
          openWelcome={openWelcome}
          openDashboard={openDashboard}
          showOwner={(shownOwner) => void send('settings.change', { shownOwner }).then(ask)}
          openSidePanel={hasSidePanel ? () => openSidePanel(windowId) : undefined}
          forecast={<ForecastPart owner={answer.owner} open={openPage} />}
          numbers={
            <NumbersPart
              today={answer.today}
              owner={answer.owner}
              kept={settings.answer?.shownSpan ?? 'month'}
              open={openPage}
            />
          }
          healthSeen={() => void send('health.seen', {}).then(ask)}
        />
      ) : (
        <Waiting hasFailed={hasFailed} ask={ask} />
      )}
    </WordsContext.Provider>
  );
};
