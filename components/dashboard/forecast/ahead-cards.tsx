import type { Ahead, ForecastPage } from '../../../lib/pipeline/forecast';
import { useWords } from '../../words-context';
import { AheadCard } from './ahead-card';
import './ahead-cards.css';

/** The spans ahead beside each other on one scale; the chosen one is that of the deals below. */
export const AheadCards = ({
  page: { spans, span, home },
  choose,
}: {
  readonly page: ForecastPage;
  choose(ahead: Ahead): void;
}) => {
  const words = useWords();
  const most = Math.max(...spans.flatMap(({ high, won, quota }) => [high, won, quota?.minor ?? 0]), 1);
  return (
    <ul class="ahead-cards" aria-label={words.say('fc_spans')}>
      {spans.map((one) => (
        <AheadCard
          key={one.kind}
          span={one}
          home={home}
          most={most}
          isChosen={one.kind === span}
          choose={() => choose(one.kind)}
        />
      ))}
    </ul>
  );
};
