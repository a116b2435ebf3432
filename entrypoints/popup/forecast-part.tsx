import { QuickForecast } from '../../components/quick-forecast';
import { useQuery } from '../../components/use-query';

interface Props {
  /** Whose deals it is of; everybody's when absent. */
  readonly owner: string | undefined;
  /** Opens a page of the extension. */
  open(address: string): void;
}

/** The popup's forecast over the background's answers, asked apart so that nothing waits for it. */
export const ForecastPart = ({ owner, open }: Props) => {
  const { answer, hasFailed, ask } = useQuery('forecast.show', { filter: owner ? { owner } : {} });
  return <QuickForecast forecast={answer} hasFailed={hasFailed} owner={owner} retry={ask} open={open} />;
};
