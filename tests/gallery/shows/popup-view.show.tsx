import type { Said } from '../../../components/done-line';
import { PopupNumbers } from '../../../components/popup-numbers';
import { PopupView } from '../../../components/popup-view';
import { QuickForecast } from '../../../components/quick-forecast';
import type { Overview } from '../../../lib/pipeline/overview';
import { forecastWith } from '../forecast-data';
import { hardNames } from '../names';
import { numbersWith } from '../numbers-data';
import { linkOf, overviewWith, pipelineWith, stagesWith, stepOf } from '../overviews';
import { type Look, nothing, type Show } from '../show';

const view =
  (otherwise: Partial<Overview>, { busy, said }: { busy?: string; said?: Said } = {}) =>
  ({ words }: Look) => (
    <PopupView
      overview={overviewWith(words.language, otherwise)}
      busy={busy}
      said={said}
      linkOf={linkOf}
      act={nothing}
      openWelcome={nothing}
      openDashboard={nothing}
      showOwner={nothing}
      healthSeen={nothing}
      forecast={<QuickForecast forecast={forecastWith()} hasFailed={false} retry={nothing} open={nothing} />}
      numbers={
        <PopupNumbers
          numbers={numbersWith(words.language)}
          hasFailed={false}
          span="month"
          choose={nothing}
          retry={nothing}
          open={nothing}
        />
      }
    />
  );

const one = [stepOf('Alex Morgan', 0)];
const none = { steps: [], isEmpty: true, pipelines: pipelineWith() } as const;

const show: Show = {
  'empty, no site granted': view({ ...none, isAnySiteGranted: false }),
  'empty, a site granted': view(none),
  'empty, all lost': view({ ...none, health: { state: 'lost', missing: 40 } }),
  'nothing due': view({ steps: [] }),
  one: view({ steps: one, pipelines: pipelineWith(1) }),
  many: view({}),
  busy: view({ steps: one }, { busy: one[0]?.id ?? '' }),
  undo: ({ words }) =>
    view(
      { steps: one },
      {
        said: {
          text: words.say('step_done', { step: words.name('step', 'call'), person: 'Mia Chen' }),
          undo: nothing,
        },
      },
    )({ words, isDark: false }),
  error: view({ steps: one }, { said: { error: new Error('lost'), retry: nothing } }),
  'no site granted any more': view({ steps: one, isAnySiteGranted: false }),
  healed: view({ steps: one, health: { state: 'healed' } }),
  lost: view({ steps: one, health: { state: 'lost', missing: 3 } }),
  'long names': view({ steps: hardNames.map(({ name }, place) => stepOf(name, 2 - place, place)) }),
  'two owners and two pipelines': view({
    owners: [
      { id: 'me', name: '', isRetired: false },
      { id: 'owner-1', name: 'Ивана Петрова', isRetired: false },
    ],
    owner: 'owner-1',
    pipelines: [
      ...pipelineWith(3, 2, 1),
      { id: 'pipeline-1', word: 'renewals', stages: stagesWith(2, 0, 1).slice(0, 3) },
    ],
  }),
  'very many': ({ words }) =>
    view({
      dueCount: 12_345,
      moreSteps: 12_295,
      pipelines: pipelineWith(12_345, 1_234, 321),
    })({ words, isDark: false }),
};
export default show;
