import bg from '../public/_locales/bg/messages.json';
import bgNumbers from '../public/_locales/bg/numbers.json';
import bgPages from '../public/_locales/bg/pages.json';
import bgPanel from '../public/_locales/bg/panel.json';
import bgQuickForecast from '../public/_locales/bg/quick-forecast.json';
import type enDashboard from '../public/_locales/en/dashboard.json';
import type enDeal from '../public/_locales/en/deal.json';
import type enForecast from '../public/_locales/en/forecast.json';
import type enGoals from '../public/_locales/en/goals.json';
import en from '../public/_locales/en/messages.json';
import type enMonthEnd from '../public/_locales/en/month-end.json';
import enNumbers from '../public/_locales/en/numbers.json';
import enPages from '../public/_locales/en/pages.json';
import enPanel from '../public/_locales/en/panel.json';
import type enPipelines from '../public/_locales/en/pipelines.json';
import enQuickForecast from '../public/_locales/en/quick-forecast.json';
import type enReview from '../public/_locales/en/review.json';
import { type Language, type Speech, sentencesOf, speak } from './speak';

const books = {
  en: { ...sentencesOf(en), ...enPanel, ...enPages, ...enNumbers, ...enQuickForecast },
  bg: { ...sentencesOf(bg), ...bgPanel, ...bgPages, ...bgNumbers, ...bgQuickForecast },
};

/** The key of a sentence, of whatever page. */
export type Word =
  | keyof typeof en
  | keyof typeof enPages
  | keyof typeof enPanel
  | keyof typeof enDashboard
  | keyof typeof enDeal
  | keyof typeof enPipelines
  | keyof typeof enNumbers
  | keyof typeof enQuickForecast
  | keyof typeof enGoals
  | keyof typeof enMonthEnd
  | keyof typeof enReview
  | keyof typeof enForecast;

/** All that Pipeside says. */
export type Words = Speech<Word>;

/** The words of the card, the sidebar, the popup and the first page, in a language; those of the dashboard are not among them. */
export const wordsOf = (language: Language): Words => speak(books, language);
