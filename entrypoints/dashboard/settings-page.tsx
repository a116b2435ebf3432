import { useTell } from '../../components/dashboard/act';
import { SettingsView } from '../../components/dashboard/settings/settings-view';
import { useQuery } from '../../components/use-query';
import { Waiting } from '../../components/waiting';
import { useWords } from '../../components/words-context';
import { send } from '../../lib/messages/send';
import type { Input } from '../../lib/messages/table';

type Change = Pick<Input<'settings.change'>, 'language' | 'home' | 'rates' | 'fiscalStart'>;

/** The settings over the background's answers; the line at the foot brings back what was set before. */
export const SettingsPage = () => {
  const words = useWords();
  const tell = useTell();
  const settings = useQuery('settings.show');
  const sites = useQuery('sites.list');
  const change = async (next: Change, before: Change): Promise<boolean> => {
    try {
      await send('settings.change', next);
      tell({ text: words.say('settings_saved'), undo: () => void change(before, next) });
      return true;
    } catch (error) {
      tell({ error, retry: () => void change(next, before) });
      return false;
    } finally {
      settings.ask();
    }
  };
  const { answer, hasFailed, ask } = settings;
  const money = { home: answer?.home ?? answer?.currency ?? 'EUR', rates: answer?.rates ?? {} };
  return (
    <>
      {(hasFailed || !answer) && <Waiting hasFailed={hasFailed} ask={ask} />}
      {answer && (
        <SettingsView
          money={money}
          fiscalStart={answer.fiscalStart ?? 1}
          sites={sites.answer ?? []}
          choose={(language) => void change({ language }, { language: answer.language })}
          begin={(fiscalStart) => change({ fiscalStart }, { fiscalStart: answer.fiscalStart ?? 1 })}
          save={({ home, rates }) => change({ home, rates: { ...rates } }, money)}
        />
      )}
    </>
  );
};
