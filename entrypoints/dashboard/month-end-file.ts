import { reportStyles } from '../../components/dashboard/month-end/report-styles';
import { sayMonth } from '../../components/dashboard/month-end/say-month';
import { sayQuestion } from '../../components/dashboard/month-end/say-question';
import { sayQuotaOf } from '../../components/dashboard/month-end/say-whom';
import { leftOutOf } from '../../components/numbers/besides';
import { isMet } from '../../components/numbers/why-not';
import { sayWhyNot } from '../../components/say-number';
import { sayOwner } from '../../components/say-owner';
import { monthEndCsv } from '../../lib/formats/month-end-csv.format';
import { monthEndHtml } from '../../lib/formats/month-end-html.format';
import type { Owner } from '../../lib/pipeline/lists';
import type { MonthEnd } from '../../lib/pipeline/month-end';
import type { Told } from '../../lib/pipeline/numbers';
import { sayStage } from '../../lib/speak';
import type { Words } from '../../lib/words';

/** A file made of the report: its name, its type and its text. */
export interface MonthEndFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

const nameOf = ({ month }: MonthEnd, ending: string): string =>
  `pipeside-${month.from.slice(0, 7)}.${ending}`;

const saySpare = (words: Words, told: Told): string => {
  const said = isMet(told) ? words.say('num_met') : sayWhyNot(words, told);
  return [...(said ? [said] : []), ...leftOutOf(words, told.parts)].join(' · ');
};

/** The tables of the report as a file for a spreadsheet. */
export const csvOf = (words: Words, owners: readonly Owner[], report: MonthEnd): MonthEndFile => ({
  name: nameOf(report, 'csv'),
  type: 'text/csv',
  text: monthEndCsv(report, {
    language: words.language,
    word: (id) => words.name('month_csv', id),
    stage: (label) => sayStage(words, label),
    owner: (id) => sayOwner(words, owners, id),
    question: (question) => sayQuestion(words, owners, report, question),
    quotaOf: (quota) => sayQuotaOf(words, owners, quota),
    told: (told) => saySpare(words, told),
  }),
});

/** The drawn report as a file of its own. */
export const htmlOf = (words: Words, report: MonthEnd, drawn: Element): MonthEndFile => ({
  name: nameOf(report, 'html'),
  type: 'text/html',
  text: monthEndHtml(drawn, {
    title: `${words.say('dash_month_end')} · ${sayMonth(words, report.month.from)}`,
    language: words.language,
    styles: reportStyles,
  }),
});
