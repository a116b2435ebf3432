import {
  type Asked,
  changeAsked,
  filterAsked,
  markerAsked,
  spanAsked,
} from '../../components/dashboard/asked';
import { ReviewView } from '../../components/dashboard/review/review-view';
import { linkTo } from '../../components/dashboard/route';
import { useQuery } from '../../components/use-query';
import { Waiting } from '../../components/waiting';
import { HelpedPart } from './helped-part';

/** The review over the background's answers; everything that can be chosen stands in the address. */
export const ReviewPage = ({ asked }: { asked: Asked }) => {
  const [span, filter, change] = [spanAsked(asked), filterAsked(asked), changeAsked(asked)];
  const review = useQuery('review.show', { filter, ...(span && { span }), ...(change && { change }) });
  const marker = markerAsked(asked);
  const { answer, hasFailed } = review;
  const ask = (next: Asked): void => {
    location.hash = linkTo({ page: 'review', asked: next });
  };
  return (
    <>
      {(hasFailed || !answer) && <Waiting hasFailed={hasFailed} ask={review.ask} />}
      {answer && (
        <ReviewView
          review={answer}
          asked={asked}
          ask={ask}
          helped={marker && <HelpedPart key={marker} marker={marker} filter={filter} home={answer.home} />}
        />
      )}
    </>
  );
};
