import { DuplicatesView } from '../../components/dashboard/people/duplicates-view';
import { useQuery } from '../../components/use-query';
import { Waiting } from '../../components/waiting';

/** Those who may be one person, over the background's answers. */
export const DuplicatesPage = () => {
  const { answer, hasFailed, ask } = useQuery('duplicates.find');
  return (
    <>
      {(hasFailed || !answer) && <Waiting hasFailed={hasFailed} ask={ask} />}
      {answer && <DuplicatesView pairs={answer} />}
    </>
  );
};
