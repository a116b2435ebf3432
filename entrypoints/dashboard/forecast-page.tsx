import { type Asked, aheadAsked, filterAsked } from '../../components/dashboard/asked';
import { ForecastView } from '../../components/dashboard/forecast/forecast-view';
import { linkTo } from '../../components/dashboard/route';
import { useQuery } from '../../components/use-query';
import { Waiting } from '../../components/waiting';
import { send } from '../../lib/messages/send';

/** The forecast over the background's answers, for what the address asks. */
export const ForecastPage = ({ asked }: { asked: Asked }) => {
  const span = aheadAsked(asked);
  const page = useQuery('forecast.page', { filter: filterAsked(asked), ...(span && { span }) });
  const { answer, hasFailed } = page;
  return (
    <>
      {(hasFailed || !answer) && <Waiting hasFailed={hasFailed} ask={page.ask} />}
      {answer && (
        <ForecastView
          page={answer}
          asked={asked}
          ask={(next) => {
            location.hash = linkTo({ page: 'forecast', asked: next });
          }}
          attempt={(what) => send('forecast.try', { filter: answer.filter, what: [...what] })}
        />
      )}
    </>
  );
};
