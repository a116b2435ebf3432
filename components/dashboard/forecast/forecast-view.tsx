import type { ForecastPage } from '../../../lib/pipeline/forecast';
import { useWords } from '../../words-context';
import { type Asked, withAsked } from '../asked';
import { FilterChoice } from '../filter-choice';
import { NothingYet } from '../people/nothing-yet';
import '../people/lines.css';
import { ReviewSection } from '../review/review-section';
import { AheadCards } from './ahead-cards';
import { DealsAhead } from './deals-ahead';
import { ForecastNotes } from './forecast-notes';
import './forecast-view.css';
import { MethodsTable } from './methods-table';
import { MonthsChart } from './months-chart';
import { OwnCalls } from './own-calls';
import { TrialPart } from './trial-part';
import { type Attempt, useTrial } from './use-trial';

interface Props {
  readonly page: ForecastPage;
  readonly asked: Asked;
  ask(asked: Asked): void;
  attempt: Attempt;
}

/** The forecast: what is ahead and how sure it is, what came of earlier ones, what it rests on, and what if. */
export const ForecastView = ({ page, asked, ask, attempt }: Props) => {
  const words = useWords();
  const trial = useTrial(page, attempt);
  const { filter, choices, home, closed, won, span } = page;
  if (page.isEmpty) return <NothingYet page={words.say('dash_forecast')} text={words.say('fc_none_text')} />;
  return (
    <div class="lines-place forecast">
      <h1 class="page-head">{words.say('dash_forecast')}</h1>
      <p class="page-text">
        {words.say('fc_text')} {closed > 0 && words.count('fc_rests', closed, { won })}
      </p>
      <div class="forecast-bar">
        <FilterChoice asked={asked} filter={filter} choices={choices} ask={ask} />
      </div>
      <AheadCards page={page} choose={(ahead) => ask(withAsked(asked, { ahead }))} />
      <ForecastNotes notes={page.notes} />
      <MonthsChart months={page.months} home={home} />
      <ReviewSection
        title={words.say('fc_deals')}
        text={words.say('fc_deals_text', { span: words.name('fc_span', span) })}
      >
        <TrialPart trial={trial} home={home} />
        <DealsAhead page={page} trial={trial} />
      </ReviewSection>
      <OwnCalls page={page} />
      <MethodsTable methods={page.methods} />
    </div>
  );
};
