import { NeverView } from '../../components/dashboard/people/never-view';
import { useQuery } from '../../components/use-query';
import { Waiting } from '../../components/waiting';
import { systemClock } from '../../lib/clock';

/** Those never to be added, over the background's answers. */
export const NeverPage = () => {
  const { answer, hasFailed, ask } = useQuery('never.list');
  return (
    <>
      {(hasFailed || !answer) && <Waiting hasFailed={hasFailed} ask={ask} />}
      {answer && <NeverView list={answer} today={systemClock.today()} />}
    </>
  );
};
