import { ListsView } from '../../components/dashboard/lists/lists-view';
import { useQuery } from '../../components/use-query';
import { Waiting } from '../../components/waiting';

/** The lists as the background knows them. */
export const ListsPage = () => {
  const { answer, hasFailed, ask } = useQuery('lists.show');
  return answer ? <ListsView lists={answer} /> : <Waiting hasFailed={hasFailed} ask={ask} />;
};
