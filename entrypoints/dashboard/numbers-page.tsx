import { type Asked, filterAsked, spanAsked } from '../../components/dashboard/asked';
import { NumbersView } from '../../components/dashboard/numbers/numbers-view';
import { linkTo } from '../../components/dashboard/route';
import { useQuery } from '../../components/use-query';
import { Waiting } from '../../components/waiting';

/** The numbers over the background's answers, for what the address asks. */
export const NumbersPage = ({ asked }: { asked: Asked }) => {
  const span = spanAsked(asked);
  const numbers = useQuery('numbers.show', { ...(span && { span }), filter: filterAsked(asked) });
  return (
    <>
      {(numbers.hasFailed || !numbers.answer) && <Waiting hasFailed={numbers.hasFailed} ask={numbers.ask} />}
      {numbers.answer && (
        <NumbersView
          numbers={numbers.answer}
          asked={asked}
          ask={(next) => {
            location.hash = linkTo({ page: 'numbers', asked: next });
          }}
        />
      )}
    </>
  );
};
