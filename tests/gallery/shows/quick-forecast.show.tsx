import { QuickForecast } from '../../../components/quick-forecast';
import type { QuickForecast as Forecast } from '../../../lib/pipeline/forecast';
import {
  allNotes,
  forecastOfFew,
  forecastOfHardNames,
  forecastOfNothing,
  forecastOfVeryMany,
  forecastWith,
  forecastWithoutQuota,
  spansWith,
} from '../forecast-data';
import { hardNames } from '../names';
import { type Look, nothing, type Show } from '../show';
import { openAll, WorkedOn } from '../worked-on';

const view =
  (forecast: Forecast | undefined, hasFailed = false) =>
  (_: Look) => (
    <div class="popup">
      <QuickForecast forecast={forecast} hasFailed={hasFailed} retry={nothing} open={nothing} />
    </div>
  );

const worked = (forecast: Forecast, by: (root: HTMLElement) => void) => (look: Look) => (
  <WorkedOn by={by}>{view(forecast)(look)}</WorkedOn>
);

const focus = (selector: string) => (root: HTMLElement) => {
  for (const type of ['focus', 'focusin']) root.querySelector(selector)?.dispatchEvent(new FocusEvent(type));
};

const choose = (place: number) => (root: HTMLElement) =>
  root.querySelectorAll<HTMLElement>('.span-tabs button')[place]?.click();

const whale = forecastWith({ notes: allNotes('Ivana Petrova') });

const show: Show = {
  'a usual month': view(forecastWith()),
  'the next month': worked(forecastWith(), choose(1)),
  'the quarter': worked(forecastWith(), choose(2)),
  'the picture in figures': worked(forecastWith(), focus('.range-picture > button')),
  'the tip of a deal': worked(forecastWith(), focus('.swing > a')),
  'no quota': view(forecastWithoutQuota()),
  'a quota far away': view(
    forecastWith({ spans: spansWith({ quota: { minor: 90_000_000, chance: 0, left: 1 } }) }),
  ),
  'a quota that is met': view(
    forecastWith({ spans: spansWith({ quota: { minor: 2_000_000, chance: 1, left: 0 } }) }),
  ),
  'an assumption only': view(forecastOfFew(0, 0)),
  'three closed deals': view(forecastOfFew(3, 1)),
  'a whale and more notes': view(whale),
  'all notes': worked(whale, openAll),
  'nothing ahead': view(forecastOfNothing()),
  'nothing more ahead': view(forecastOfNothing(2_100_000)),
  'very many': view(forecastOfVeryMany()),
  'long names': view(forecastOfHardNames()),
  'names from right to left': view(forecastOfHardNames([hardNames[2]?.name ?? '', 'ليلى حداد', 'דנה לוי'])),
  'hostile names': view(forecastOfHardNames([...hardNames].reverse().map(({ name }) => name))),
  loading: view(undefined),
  failed: view(undefined, true),
};
export default show;
