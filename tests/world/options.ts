/** A way in which the page departs from what is known of Gmail: random classes, other tags, missing attributes. */
export type Mutation = 'classes' | 'layout' | 'no-email' | 'no-thread-ids';

/** What the pretend mailbox looks like; `today` is yyyy-mm-dd and every date in the mail is counted back from it. */
export interface WorldOptions {
  account: number;
  delegated: boolean;
  language: 'en' | 'bg' | 'de' | 'ru' | 'zh' | 'ar';
  theme: 'light' | 'dark';
  density: 'default' | 'comfortable' | 'compact';
  conversation: boolean;
  pane: 'off' | 'right' | 'below';
  reuse: 'node' | 'text' | 'attributes';
  ownAddress: boolean;
  rows: number | null;
  mutations: Mutation[];
  /** Whether notices of LinkedIn with links to profiles lie in the inbox. */
  linkedinMails: boolean;
  /** How often the page counts on its own, in ms; 0 is never. */
  tickMs: number;
  seed: number;
  today: string;
}

/** The mailbox as most people have it: English, light, conversations, no reading pane. */
export const defaultWorld: Omit<WorldOptions, 'today'> = {
  account: 0,
  delegated: false,
  language: 'en',
  theme: 'light',
  density: 'default',
  conversation: true,
  pane: 'off',
  reuse: 'node',
  ownAddress: true,
  rows: null,
  mutations: [],
  linkedinMails: false,
  tickMs: 4000,
  seed: 1,
};
