import type { ForecastPage } from '../../../lib/pipeline/forecast';
import { FigureTable } from '../../charts/figure-table';
import { sayNumber } from '../../say-number';
import { useWords } from '../../words-context';
import { ReviewSection } from '../review/review-section';
import { sayRange } from './say-range';

/** What a person says themselves by the categories of their deals, beside the forecast of each span. */
export const OwnCalls = ({ page: { calls, spans, home } }: { readonly page: ForecastPage }) => {
  const words = useWords();
  const money = (minor: number): string => sayNumber(words, minor, { unit: 'money', home });
  const title = words.say('fc_calls');
  const undated = Math.max(0, ...calls.map((call) => call.undated));
  return (
    <ReviewSection title={title} text={words.say('fc_calls_text')}>
      <FigureTable
        caption={title}
        class="in-full"
        heads={[
          { id: 'span', text: words.say('fc_call_span') },
          { id: 'commit', text: words.say('fc_call_commit') },
          { id: 'best', text: words.say('fc_call_best') },
          { id: 'middle', text: words.say('fc_call_middle') },
          { id: 'range', text: words.say('fc_call_range') },
        ]}
        lines={calls.map(({ kind, commit, best }) => {
          const span = spans.find((one) => one.kind === kind);
          return {
            id: kind,
            cells: [
              words.name('fc_span', kind),
              money(commit),
              money(best),
              span ? money(span.middle) : '',
              span ? sayRange(words, span, home) : '',
            ],
          };
        })}
      />
      {undated > 0 && <p class="review-quiet">{words.count('fc_undated', undated)}</p>}
    </ReviewSection>
  );
};
