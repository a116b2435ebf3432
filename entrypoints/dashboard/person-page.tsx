import { PersonGone } from '../../components/dashboard/people/person-gone';
import { PersonView } from '../../components/dashboard/people/person-view';
import { useQuery } from '../../components/use-query';
import { Waiting } from '../../components/waiting';
import { FaultError } from '../../lib/pipeline/fault';

/** One person over the background's answers. */
export const PersonPage = ({ id }: { id: string }) => {
  const { answer, hasFailed, error, ask } = useQuery('person.page', { person: id });
  if (hasFailed && error instanceof FaultError && error.code === 'not-found') return <PersonGone />;
  return (
    <>
      {(hasFailed || !answer) && <Waiting hasFailed={hasFailed} ask={ask} />}
      {answer && <PersonView page={answer} />}
    </>
  );
};
