import type { Badge } from '../pipeline/badge';
import type { FaultCode } from '../pipeline/fault';
import type { ForecastPage, QuickForecast, Tried } from '../pipeline/forecast';
import type { GoalsPage } from '../pipeline/goals';
import type { Lists } from '../pipeline/lists';
import type { MonthEnd } from '../pipeline/month-end';
import type { Behind, Numbers } from '../pipeline/numbers';
import type { FoundPerson, Overview } from '../pipeline/overview';
import type {
  CompanyLine,
  DuplicatePair,
  Lines,
  NeverList,
  PersonLine,
  PersonPage,
} from '../pipeline/people-pages';
import type { PipelinesPage } from '../pipeline/pipelines-page';
import type { DidItHelp, Review } from '../pipeline/review';
import type { SiteHealth, SiteMode } from '../pipeline/site-health';
import type { DealPage, LinkProposal, PersonStory } from '../pipeline/story';
import type { Inputs } from '../schema/message.schema';
import type { Settings } from '../schema/settings.schema';

/** A site as the settings show it. */
export interface SiteSwitch {
  readonly id: string;
  readonly name: Readonly<Record<'en' | 'bg', string>>;
  /** Match patterns of the hosts the browser is asked for. */
  readonly matches: readonly string[];
  readonly isGranted: boolean;
  readonly modes: readonly SiteMode[];
  readonly mode: SiteMode;
  /** Absent while nothing was noted. */
  readonly health?: SiteHealth;
}

/** What the overlay needs to know before it draws anything. */
export interface Greeting {
  /** Name of our elements and of the hand-over event in pages, made at random once per installation. */
  readonly name: string;
  /** The overlay's few words, by key. */
  readonly words: Readonly<Record<string, string>>;
  /** Addresses the person said are their own. */
  readonly own: readonly string[];
}

/** What was done, in a sentence, and the command by which it can be undone. */
export interface Done {
  readonly command: string;
  readonly says: string;
  /** False when nothing had to be written: there is nothing to take back. */
  readonly canUndo: boolean;
}

/** What came of reading a profile at a press on "Add": added, or first asked whether it is somebody known already. */
export type ProfileAdded =
  | ({ readonly kind: 'added' } & Done)
  | {
      readonly kind: 'asked';
      /** What the profile says of the person. */
      readonly details: NonNullable<Inputs['person.link']['details']>;
      readonly proposals: readonly LinkProposal[];
    };

/** What each message is answered with. */
export interface Outputs {
  'overlay.hello': Greeting;
  /** Address → badge, or that they are never to be added; addresses nobody is known by are absent. */
  'badges.of': Readonly<Record<string, Badge | 'never'>>;
  'deal.track': Done & { readonly badge: Badge | null };
  'person.show': PersonStory;
  'person.link': Done;
  'person.apart': Done;
  'profile.add': ProfileAdded;
  'people.list': Lines<PersonLine>;
  'companies.list': Lines<CompanyLine>;
  'person.page': PersonPage;
  'person.change': Done;
  'duplicates.find': readonly DuplicatePair[];
  'people.merge': Done;
  'people.part': Done;
  'people.keep-apart': Done;
  'never.list': NeverList;
  'never.add': Done;
  'never.remove': Done;
  'deal.page': DealPage;
  'deal.join': Done;
  'deal.leave': Done;
  'deal.follow': Done;
  'fact.redate': Done;
  'pipelines.show': PipelinesPage;
  'pipeline.add': Done;
  'pipeline.rename': Done;
  'pipeline.retire': Done;
  'stage.add': Done;
  'stage.change': Done;
  'stages.order': Done;
  'stage.retire': Done;
  'lists.show': Lists;
  'list.add': Done;
  'list.rename': Done;
  'list.retire': Done;
  'owner.join': Done;
  'field.choices': Done;
  'deal.update': Done;
  'deal.check': Done;
  'deal.lose': Done;
  'deal.reopen': Done;
  'deal.another': Done;
  /** The panel's script is in the page when this is answered. */
  'panel.bring': null;
  'panel.side': { readonly isOpened: boolean };
  'sidebar.resize': null;
  'command.undo': Done;
  'step.finish': Done;
  'step.postpone': Done;
  'overview.show': Overview;
  'dashboard.open': null;
  'numbers.show': Numbers;
  'numbers.behind': Behind;
  'review.show': Review;
  'review.helped': DidItHelp;
  'month-end.show': MonthEnd;
  'forecast.show': QuickForecast;
  'forecast.page': ForecastPage;
  'forecast.try': readonly Tried[];
  'goals.show': GoalsPage;
  'quota.set': Done;
  'target.set': Done;
  'people.search': readonly FoundPerson[];
  'health.seen': null;
  'sites.list': readonly SiteSwitch[];
  'sites.changed': readonly SiteSwitch[];
  'settings.show': Settings;
  'settings.change': Settings;
  'site.mode': readonly SiteSwitch[];
  'site.noted': null;
  /** A censored outline of an open page of the site, or null when none is open. */
  'site.outline': string | null;
}
/** Everything that can be said to the background. */
export type MessageName = keyof Outputs & keyof Inputs;

/** What a message brings. */
export type Input<N extends MessageName> = Inputs[N];

/** Who may send what: `page` is our overlay in a page of a granted host, `own` a page of the extension. */
export const SENDERS: { readonly [N in MessageName]: readonly ('page' | 'own')[] } = {
  'overlay.hello': ['page'],
  'badges.of': ['page'],
  'deal.track': ['page'],
  'person.show': ['page', 'own'],
  'person.link': ['page', 'own'],
  'person.apart': ['page', 'own'],
  'profile.add': ['own'],
  'deal.update': ['page', 'own'],
  'deal.check': ['page', 'own'],
  'deal.lose': ['page', 'own'],
  'deal.reopen': ['page', 'own'],
  'deal.another': ['page', 'own'],
  'panel.bring': ['page'],
  'panel.side': ['page'],
  'sidebar.resize': ['page'],
  'command.undo': ['page', 'own'],
  'step.finish': ['page', 'own'],
  'step.postpone': ['own'],
  'overview.show': ['own'],
  'dashboard.open': ['page', 'own'],
  'numbers.show': ['own'],
  'numbers.behind': ['own'],
  'review.show': ['own'],
  'review.helped': ['own'],
  'month-end.show': ['own'],
  'forecast.show': ['own'],
  'forecast.page': ['own'],
  'forecast.try': ['own'],
  'goals.show': ['own'],
  'quota.set': ['own'],
  'target.set': ['own'],
  'people.search': ['own'],
  'people.list': ['own'],
  'companies.list': ['own'],
  'person.page': ['own'],
  'person.change': ['own'],
  'duplicates.find': ['own'],
  'people.merge': ['own'],
  'people.part': ['own'],
  'people.keep-apart': ['own'],
  'never.list': ['own'],
  'never.add': ['own'],
  'never.remove': ['own'],
  'deal.page': ['own'],
  'deal.join': ['own'],
  'deal.leave': ['own'],
  'deal.follow': ['page', 'own'],
  'fact.redate': ['own'],
  'pipelines.show': ['own'],
  'pipeline.add': ['own'],
  'pipeline.rename': ['own'],
  'pipeline.retire': ['own'],
  'stage.add': ['own'],
  'stage.change': ['own'],
  'stages.order': ['own'],
  'stage.retire': ['own'],
  'lists.show': ['own'],
  'list.add': ['own'],
  'list.rename': ['own'],
  'list.retire': ['own'],
  'owner.join': ['own'],
  'field.choices': ['own'],
  'health.seen': ['own'],
  'sites.list': ['own'],
  'sites.changed': ['own'],
  'settings.show': ['own'],
  'settings.change': ['own'],
  'site.mode': ['own'],
  'site.noted': ['page'],
  'site.outline': ['own'],
};

/** What comes back for a message; anything that has not this form and the id asked for means "unknown". */
export type Reply<N extends MessageName = MessageName> =
  | { readonly ok: true; readonly id: string; readonly output: Outputs[N] }
  | { readonly ok: false; readonly id: string; readonly fault: { readonly code: FaultCode } };

/**
 * What the background tells everybody: ask again, speak otherwise, open the card (the shortcut was pressed), or stop
 * since the host is no longer granted.
 */
export interface News {
  readonly news: 'changed' | 'language' | 'card' | 'stop';
  /** With `stop`: at which sites. */
  readonly sites?: readonly string[];
}
