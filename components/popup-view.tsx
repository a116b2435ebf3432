import type { ComponentChildren } from 'preact';
import type { DueStep, Overview, ThreadPlace } from '../lib/pipeline/overview';
import { DoneLine, type Said } from './done-line';
import type { StepAct } from './due-item';
import { DueList } from './due-list';
import { FirstTag } from './first-tag';
import { HealthNote } from './health-note';
import { Icon } from './icon';
import { MonthEndNote } from './month-end-note';
import { OwnerChoice } from './owner-choice';
import { PeopleSearch } from './people-search';
import './popup-view.css';
import { StageBars } from './stage-bars';
import { useWords } from './words-context';

interface Props {
  readonly overview: Overview;
  readonly busy: string | undefined;
  readonly said: Said | undefined;
  linkOf(place: ThreadPlace | undefined): string | undefined;
  act(step: DueStep, what: StepAct): void;
  openWelcome(): void;
  openDashboard(): void;
  /** Tells of one owner's deals, or of everybody's. */
  showOwner(owner: string | null): void;
  /** Absent while no site that has a side panel is on. */
  openSidePanel?: (() => void) | undefined;
  healthSeen(): void;
  /** What the coming time will bring; it comes later than what is due. */
  readonly forecast?: ComponentChildren;
  /** The numbers people steer by; they come later than what is due. */
  readonly numbers?: ComponentChildren;
}

/** The popup: what is due, the forecast, the numbers, open deals by stage. */
export const PopupView = ({
  overview,
  busy,
  said,
  act,
  openWelcome,
  openDashboard,
  showOwner,
  openSidePanel,
  healthSeen,
  linkOf,
  forecast,
  numbers,
}: Props) => {
  const words = useWords();
  const open = overview.pipelines.flatMap(({ stages }) => stages).reduce((sum, stage) => sum + stage.open, 0);
  return (
    <main class="popup">
      <header>
        <h1>Pipeside</h1>
        {!overview.isEmpty && (
          <p class={overview.dueCount > 0 ? 'due-count' : 'due-count none'}>
            {words.say('popup_due')} <b>{words.number(overview.dueCount)}</b>
          </p>
        )}
        {openSidePanel && (
          <button
            type="button"
            class="button plain"
            aria-label={words.say('open_side_panel')}
            title={words.say('open_side_panel')}
            onClick={openSidePanel}
          >
            <Icon of="panel" />
          </button>
        )}
        {!overview.isEmpty && (
          <button type="button" class="button plain" onClick={openDashboard}>
            <Icon of="dashboard" />
            <span>{words.say('dashboard')}</span>
          </button>
        )}
        <button
          type="button"
          class="button plain"
          aria-label={words.say('settings')}
          title={words.say('settings')}
          onClick={openWelcome}
        >
          <Icon of="settings" />
        </button>
      </header>
      <HealthNote health={overview.health} seen={healthSeen} />
      <MonthEndNote month={overview.monthEnd} />
      {!overview.isEmpty && !overview.isAnySiteGranted && (
        <div class="no-site" role="note">
          <p>{words.say('no_site')}</p>
          <button type="button" class="button" onClick={openWelcome}>
            {words.say('open_welcome')}
          </button>
        </div>
      )}
      {overview.isEmpty && overview.health.state === 'lost' ? null : overview.isEmpty ? (
        <FirstTag isAnySiteGranted={overview.isAnySiteGranted} openWelcome={openWelcome} />
      ) : (
        <>
          {overview.owners.length > 1 && (
            <div class="popup-owner">
              <OwnerChoice
                owners={overview.owners}
                teams={overview.teams}
                owner={overview.owner ?? ''}
                choose={(owner) => showOwner(owner || null)}
              />
            </div>
          )}
          <PeopleSearch linkOf={linkOf} />
          <DueList
            steps={overview.steps}
            more={overview.moreSteps}
            today={overview.today}
            busy={busy}
            act={act}
            linkOf={linkOf}
          />
          {forecast}
          {numbers}
          <h2>
            {words.say('open_deals')} <span class="group-count">{words.number(open)}</span>
          </h2>
          {overview.pipelines.map(({ id, word, name, stages }) => (
            <div key={id}>
              {overview.pipelines.length > 1 && (
                <h3 class="pipeline-name" dir="auto">
                  {name ?? words.name('pipeline', word)}
                </h3>
              )}
              <StageBars stages={stages} />
            </div>
          ))}
        </>
      )}
      <DoneLine said={said} />
    </main>
  );
};
