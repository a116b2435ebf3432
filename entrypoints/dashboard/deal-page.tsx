import { DealGone } from '../../components/dashboard/deal/deal-gone';
import { DealView } from '../../components/dashboard/deal/deal-view';
import { useQuery } from '../../components/use-query';
import { Waiting } from '../../components/waiting';
import { FaultError } from '../../lib/pipeline/fault';

/** The page of a deal over the background's answers. */
export const DealPage = ({ id }: { readonly id: string }) => {
  const { answer, error, hasFailed, ask } = useQuery('deal.page', { deal: id });
  if (error instanceof FaultError && error.code === 'not-found') return <DealGone />;
  return answer ? <DealView page={answer} /> : <Waiting hasFailed={hasFailed} ask={ask} />;
};
