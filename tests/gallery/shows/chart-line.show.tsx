import { LineChart, type LinePoint } from '../../../components/charts/line-chart';
import { sayNumber, sayShort } from '../../../components/say-number';
import type { Words } from '../../../lib/words';
import { InMain } from '../in-main';
import type { Show } from '../show';

const RATE = { unit: 'share', home: 'EUR' } as const;

const chart = (words: Words, values: readonly (number | null)[], isBanded: boolean) => {
  const month = new Intl.DateTimeFormat(words.language, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const points = values.map((value, place): LinePoint => {
    const name = month.format(Date.UTC(2026, place, 1));
    const said = value === null ? words.say('why_nothing_closed') : sayNumber(words, value, RATE);
    return {
      id: `${place}`,
      name,
      value,
      ...(isBanded && value !== null && { low: Math.max(0, value - 0.14), high: value + 0.14 }),
      reading: `${name}: ${said}`,
    };
  });
  const title = words.say('slice_winRate');
  return (
    <InMain>
      <div class="lines-place">
        <LineChart
          title={title}
          says={`${title}: ${points.length}`}
          points={points}
          markers={isBanded ? [{ at: '4', says: words.say('moves_created') }] : []}
          target={0.3}
          none={words.say('why_nothing_closed')}
          sayAxis={(value) => sayShort(words, value, RATE)}
          table={{
            heads: [
              { id: 'month', text: words.say('span_month') },
              { id: 'value', text: title },
            ],
            lines: points.map(({ id, name, value }) => ({
              id,
              cells: [name, value === null ? words.say('why_nothing_closed') : sayNumber(words, value, RATE)],
            })),
          }}
        />
      </div>
    </InMain>
  );
};

const show: Show = {
  'a year with a gap, a band, a change and a target': ({ words }) =>
    chart(words, [0.21, 0.25, 0.19, null, 0.28, 0.31, 0.36, 0.33, 0.4, 0.35, 0.41], true),
  'one month': ({ words }) => chart(words, [0.25], false),
  nothing: ({ words }) => chart(words, [null, null], false),
};
export default show;
