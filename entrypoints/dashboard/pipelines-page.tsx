import { PipelinesView } from '../../components/dashboard/pipelines/pipelines-view';
import { useQuery } from '../../components/use-query';
import { Waiting } from '../../components/waiting';

/** The pipelines as the background knows them. */
export const PipelinesPage = () => {
  const { answer, hasFailed, ask } = useQuery('pipelines.show');
  return answer ? <PipelinesView page={answer} /> : <Waiting hasFailed={hasFailed} ask={ask} />;
};
