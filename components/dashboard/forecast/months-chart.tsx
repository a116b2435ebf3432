import type { MonthAhead } from '../../../lib/pipeline/forecast';
import { Chart } from '../../charts/chart';
import { sayNumber } from '../../say-number';
import { useWords } from '../../words-context';
import { ReviewSection } from '../review/review-section';
import './months-chart.css';
import { MonthsKey } from './months-key';
import { MonthsPlane } from './months-plane';
import { sayMonthName, sayMonthRead, sourceOf, verdictOf } from './say-month';
import { sayRange } from './say-range';

/** The months on their way: the range that was said of each, what came of it, and what is expected now. */
export const MonthsChart = ({
  months,
  home,
}: {
  readonly months: readonly MonthAhead[];
  readonly home: string;
}) => {
  const words = useWords();
  const title = words.say('fc_months');
  const money = (minor: number | null | undefined): string =>
    typeof minor === 'number' ? sayNumber(words, minor, { unit: 'money', home }) : '';
  const heads = [
    { id: 'month', text: words.say('fc_month') },
    { id: 'range', text: words.say('fc_range') },
    { id: 'how', text: words.say('fc_range_how') },
    { id: 'middle', text: words.say('fc_key_middle') },
    { id: 'came', text: words.say('fc_came') },
    { id: 'verdict', text: words.say('fc_verdict') },
    { id: 'quota', text: words.say('fc_quota') },
  ];
  const lines = months.map((month) => {
    const verdict = verdictOf(month);
    return {
      id: month.from,
      cells: [
        sayMonthName(words, month),
        month.range ? sayRange(words, month.range, home) : '',
        words.name('fc_how', sourceOf(month)),
        money(month.range?.middle),
        money(month.won),
        verdict
          ? words.name('fc_verdict', verdict)
          : !month.isOver && month.won !== null
            ? words.say('fc_key_so_far')
            : '',
        money(month.quota),
      ],
    };
  });
  return (
    <ReviewSection title={title} text={words.say('fc_months_text')}>
      {!months.some(({ isOver }) => isOver) && <p class="review-quiet">{words.say('fc_months_none')}</p>}
      {months.length > 0 && (
        <div class="months-drawn">
          <Chart
            title={words.say('fc_months_chart')}
            says={words.say('fc_months_says')}
            table={{ heads, lines }}
            readings={months.map((month) => sayMonthRead(words, month, home))}
            legend={
              <MonthsKey
                hasOver={months.some(({ isOver }) => isOver)}
                hasAfter={months.some((month) => sourceOf(month) === 'after')}
                hasQuota={months.some(({ quota }) => quota !== undefined)}
              />
            }
          >
            {(pointed) => <MonthsPlane months={months} home={home} pointed={pointed} />}
          </Chart>
        </div>
      )}
    </ReviewSection>
  );
};
