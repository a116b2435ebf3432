import type { ComponentChildren } from 'preact';
import type { Day } from '../../../lib/pipeline/day';
import type { Marker } from '../../../lib/pipeline/review';
import { sayDay } from '../../say-day';
import { useWords } from '../../words-context';
import { type Asked, withAsked } from '../asked';
import { linkTo } from '../route';
import './markers-part.css';
import { ReviewSection } from './review-section';

/** The changes of the pipeline in time, latest first; the chosen one is followed by whether it helped. */
export const MarkersPart = ({
  markers,
  today,
  asked,
  children,
}: {
  readonly markers: readonly Marker[];
  readonly today: Day;
  readonly asked: Asked;
  /** What is told of the chosen one. */
  readonly children: ComponentChildren;
}) => {
  const words = useWords();
  const inTime = [...markers].sort((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0));
  return (
    <ReviewSection title={words.say('helped_title')} text={words.say('helped_lead')}>
      {inTime.length > 0 ? (
        <ol class="markers">
          {inTime.map(({ id, on, says }) => {
            const isChosen = id === asked.marker;
            const next = withAsked(asked, { marker: isChosen ? '' : id });
            return (
              <li key={id}>
                <a
                  href={linkTo({ page: 'review', asked: next })}
                  aria-current={isChosen ? 'true' : undefined}
                >
                  <time dateTime={on}>{sayDay(words, on, today)}</time>
                  <span dir="auto">{says}</span>
                </a>
                {isChosen && children}
              </li>
            );
          })}
        </ol>
      ) : (
        <p class="quiet">{words.say('helped_none')}</p>
      )}
    </ReviewSection>
  );
};
