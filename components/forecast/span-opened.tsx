import { Fragment } from 'preact';
import type { QuickForecast, SpanForecast } from '../../lib/pipeline/forecast';
import { useWords } from '../words-context';
import { RangePicture } from './range-picture';
import { sayEstimate, sayQuota } from './say-ahead';
import { sayRecord, sayRests } from './say-record';
import './span-opened.css';
import { SwingList } from './swing-list';

interface Props {
  readonly forecast: QuickForecast;
  readonly span: SpanForecast;
  /** Opens a page of the extension. */
  open(address: string): void;
}

/** What the sum is made of: what is won, what is open, what follows and what is not there yet. */
const Parts = ({
  span,
  home,
  isNone,
}: {
  readonly span: SpanForecast;
  readonly home: string;
  /** Nothing comes beyond what is won. */
  readonly isNone: boolean;
}) => {
  const words = useWords();
  const parts = [
    { id: 'won', name: words.say('quick_won'), minor: span.won, isShown: !isNone || span.won > 0 },
    { id: 'open', name: words.count('quick_open', span.openDeals), minor: span.open, isShown: !isNone },
    { id: 'follows', name: words.say('quick_follows'), minor: span.follows, isShown: span.follows > 0 },
    { id: 'fresh', name: words.say('quick_fresh'), minor: span.fresh, isShown: !isNone },
  ];
  return (
    <ul class="forecast-parts">
      {parts
        .filter(({ isShown }) => isShown)
        .map(({ id, name, minor }) => (
          <li key={id}>
            {name} <b>{sayEstimate(words, minor, home)}</b>
          </li>
        ))}
    </ul>
  );
};

/** One span in full: its range as a picture and in words, what it is made of, what it hangs on and how far it can be believed. */
export const SpanOpened = ({ forecast, span, open }: Props) => {
  const words = useWords();
  const { home } = forecast;
  const quota = sayQuota(words, span, home);
  const believed = [...sayRecord(words, span), sayRests(words, forecast)];
  const isNone = span.high <= span.won;
  const isUnknown = forecast.notes.some(({ id }) => id === 'amount-unknown');
  const none = isUnknown
    ? 'quick_amount_unknown'
    : span.openDeals > 0
      ? 'quick_unlikely'
      : span.won > 0
        ? 'quick_nothing_more'
        : 'quick_nothing';
  return (
    <div class="span-opened">
      <p class="forecast-words">
        {!isNone && (
          <span>
            {words.say('quick_likely')} <b>{sayEstimate(words, span.middle, home)}</b>
          </span>
        )}
        {quota && <span>{quota}</span>}
        {span.quota && span.quota.left > 0 && (
          <span class="quiet">{words.count('num_quota_left', span.quota.left)}</span>
        )}
      </p>
      {isNone ? <p class="forecast-none">{words.say(none)}</p> : <RangePicture span={span} home={home} />}
      <Parts span={span} home={home} isNone={isNone} />
      <SwingList span={span} home={home} open={open} />
      <p class="forecast-record">
        {believed.map((said, place) => (
          <Fragment key={said}>
            {place > 0 && '\u00a0· '}
            <span title={place === 0 && span.record ? words.say('quick_record_says') : undefined}>
              {said}
            </span>
          </Fragment>
        ))}
      </p>
    </div>
  );
};
