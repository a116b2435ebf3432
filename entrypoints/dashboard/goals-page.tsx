import { GoalsView } from '../../components/dashboard/goals/goals-view';
import type { QuotasShown } from '../../components/dashboard/goals/quota-section';
import { useQuery } from '../../components/use-query';
import { Waiting } from '../../components/waiting';
import { useKept } from './use-kept';

/** Quotas and targets as the background knows them; the year of today until another is chosen. */
export const GoalsPage = () => {
  const { answer, hasFailed, ask } = useQuery('goals.show');
  const [kept, keep] = useKept<Partial<QuotasShown>>({});
  if (!answer) return <Waiting hasFailed={hasFailed} ask={ask} />;
  const { on = answer.today, kind = 'month' } = kept;
  return <GoalsView page={answer} shown={{ on, kind }} show={keep} />;
};
