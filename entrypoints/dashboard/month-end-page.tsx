import { useEffect } from 'preact/hooks';
import { useTell } from '../../components/dashboard/act';
import { filterAsked } from '../../components/dashboard/asked';
import { MonthEndView } from '../../components/dashboard/month-end/month-end-view';
import { useQuery } from '../../components/use-query';
import { Waiting } from '../../components/waiting';
import { useWords } from '../../components/words-context';
import { send } from '../../lib/messages/send';
import { isDay } from '../../lib/pipeline/day';
import type { MonthEnd } from '../../lib/pipeline/month-end';
import { monthJustRead } from '../../lib/pipeline/month-to-read';
import { keepFile } from './keep-file';
import { csvOf, htmlOf } from './month-end-file';
import { useOwners } from './use-owners';

/** Notes that the report which the popup points to was opened. */
const useSeen = (report: MonthEnd | undefined): void => {
  const settings = useQuery('settings.show').answer;
  const noted =
    report && settings ? monthJustRead(report.month.from, report.today, settings.monthEndSeen) : undefined;
  useEffect(() => {
    // Where it could not be noted the popup says it once more: nothing is lost.
    if (noted) send('settings.change', { monthEndSeen: noted }).catch(() => undefined);
  }, [noted]);
};

/** The month end over the background's answers. */
export const MonthEndPage = ({ asked }: { asked: Readonly<Record<string, string>> }) => {
  const words = useWords();
  const tell = useTell();
  const { month } = asked;
  const { owner = '' } = filterAsked(asked);
  const { owners, teams } = useOwners(owner);
  const { answer, hasFailed, ask } = useQuery('month-end.show', {
    ...(month !== undefined && isDay(month) && { month }),
    ...(owner && { filter: { owner } }),
  });
  useSeen(answer);
  const keep = (as: 'csv' | 'html', drawn: Element): void => {
    if (!answer) return;
    const { name, type, text } = as === 'csv' ? csvOf(words, owners, answer) : htmlOf(words, answer, drawn);
    keepFile(name, type, text);
    tell({ text: words.say('month_kept', { file: name }) });
  };
  return (
    <>
      {(hasFailed || !answer) && <Waiting hasFailed={hasFailed} ask={ask} />}
      {answer && (
        <MonthEndView
          report={answer}
          owners={owners}
          teams={teams}
          owner={owner}
          go={(address) => {
            location.hash = address;
          }}
          print={() => window.print()}
          keep={keep}
        />
      )}
    </>
  );
};
