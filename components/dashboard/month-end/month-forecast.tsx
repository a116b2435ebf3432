import type { MonthEnd } from '../../../lib/pipeline/month-end';
import { sayNumber } from '../../say-number';
import { useWords } from '../../words-context';
import { MonthPart } from './month-part';

/** How the forecast of the month did, or that none was frozen yet. */
export const MonthForecast = ({ report: { forecast, home, isRunning } }: { report: MonthEnd }) => {
  const words = useWords();
  const money = (minor: number) => sayNumber(words, minor, { unit: 'money', home });
  const said = (): string => {
    if (!forecast) return words.say('month_forecast_none');
    const { low, middle, high, won } = forecast;
    const amounts = { low: money(low), middle: money(middle), high: money(high), won: money(won) };
    if (isRunning) return words.say('month_forecast_running', amounts);
    if (won < low) return words.say('month_forecast_below', amounts);
    return words.say(won > high ? 'month_forecast_above' : 'month_forecast_within', amounts);
  };
  return (
    <MonthPart title={words.say('month_forecast')}>
      <p class="month-says">{said()}</p>
    </MonthPart>
  );
};
