import { HelpedView } from '../../components/dashboard/review/helped-view';
import { useQuery } from '../../components/use-query';
import { Waiting } from '../../components/waiting';
import type { Filter } from '../../lib/pipeline/numbers';

/** Whether a change of the pipeline helped, over the background's answer. */
export const HelpedPart = ({
  marker,
  filter,
  home,
}: {
  readonly marker: string;
  readonly filter: Filter;
  readonly home: string;
}) => {
  const { answer, hasFailed, ask } = useQuery('review.helped', { marker, filter });
  return (
    <>
      {(hasFailed || !answer) && <Waiting hasFailed={hasFailed} ask={ask} />}
      {answer && <HelpedView helped={answer} home={home} />}
    </>
  );
};
