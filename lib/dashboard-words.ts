import bgDashboard from '../public/_locales/bg/dashboard.json';
import bgDeal from '../public/_locales/bg/deal.json';
import bgForecast from '../public/_locales/bg/forecast.json';
import bgGoals from '../public/_locales/bg/goals.json';
import bg from '../public/_locales/bg/messages.json';
import bgMonthEnd from '../public/_locales/bg/month-end.json';
import bgNumbers from '../public/_locales/bg/numbers.json';
import bgPages from '../public/_locales/bg/pages.json';
import bgPanel from '../public/_locales/bg/panel.json';
import bgPipelines from '../public/_locales/bg/pipelines.json';
import bgQuickForecast from '../public/_locales/bg/quick-forecast.json';
import bgReview from '../public/_locales/bg/review.json';
import enDashboard from '../public/_locales/en/dashboard.json';
import enDeal from '../public/_locales/en/deal.json';
import enForecast from '../public/_locales/en/forecast.json';
import enGoals from '../public/_locales/en/goals.json';
import en from '../public/_locales/en/messages.json';
import enMonthEnd from '../public/_locales/en/month-end.json';
import enNumbers from '../public/_locales/en/numbers.json';
import enPages from '../public/_locales/en/pages.json';
import enPanel from '../public/_locales/en/panel.json';
import enPipelines from '../public/_locales/en/pipelines.json';
import enQuickForecast from '../public/_locales/en/quick-forecast.json';
import enReview from '../public/_locales/en/review.json';
import { type Language, sentencesOf, speak } from './speak';
import type { Words } from './words';

const books = {
  en: {
    ...sentencesOf(en),
    ...enPanel,
    ...enPages,
    ...enDashboard,
    ...enDeal,
    ...enPipelines,
    ...enGoals,
    ...enMonthEnd,
    ...enNumbers,
    ...enQuickForecast,
    ...enReview,
    ...enForecast,
  },
  bg: {
    ...sentencesOf(bg),
    ...bgPanel,
    ...bgPages,
    ...bgDashboard,
    ...bgDeal,
    ...bgPipelines,
    ...bgGoals,
    ...bgMonthEnd,
    ...bgNumbers,
    ...bgQuickForecast,
    ...bgReview,
    ...bgForecast,
  },
};

/** All words there are, in a language: for the dashboard, which a page never has to carry. */
export const allWordsOf = (language: Language): Words => speak(books, language);
