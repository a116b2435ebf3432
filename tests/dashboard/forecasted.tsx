import { render } from 'preact';
import { act as settled } from 'preact/test-utils';
import type { Asked } from '../../components/dashboard/asked';
import { ForecastView } from '../../components/dashboard/forecast/forecast-view';
import { WordsContext } from '../../components/words-context';
import { allWordsOf } from '../../lib/dashboard-words';
import type { ForecastPage, Tried, WhatIf } from '../../lib/pipeline/forecast';
import type { Language } from '../../lib/speak';
import { triedOf } from '../gallery/forecast-page-data';

/** A question that was asked, and the ways to answer it. */
export interface Question {
  readonly what: readonly WhatIf[];
  answer(tried?: readonly Tried[]): Promise<void>;
  fail(error: unknown): Promise<void>;
}

const place = (): HTMLElement =>
  document.querySelector<HTMLElement>('#drawn') ??
  document.body.appendChild(Object.assign(document.createElement('div'), { id: 'drawn' }));

/** Draws the forecast, again where it is drawn already; gives what is chosen and asked from then on. */
export const show = async (
  page: ForecastPage,
  { language = 'en', asked = {} }: { readonly language?: Language; readonly asked?: Asked } = {},
): Promise<{ readonly asks: Asked[]; readonly questions: Question[] }> => {
  const asks: Asked[] = [];
  const questions: Question[] = [];
  const attempt = (what: readonly WhatIf[]): Promise<readonly Tried[]> =>
    new Promise((resolve, reject) => {
      questions.push({
        what,
        answer: (tried = triedOf(page, what)) => settled(async () => resolve(tried)),
        fail: (error) => settled(async () => reject(error)),
      });
    });
  await settled(() =>
    render(
      <WordsContext.Provider value={allWordsOf(language)}>
        <ForecastView page={page} asked={asked} ask={(next) => asks.push(next)} attempt={attempt} />
      </WordsContext.Provider>,
      place(),
    ),
  );
  return { asks, questions };
};

/** The texts of what a selector finds, white space folded. */
export const textsOf = (selector: string, root: ParentNode = document): string[] =>
  [...root.querySelectorAll(selector)].map(({ textContent }) =>
    (textContent ?? '').replace(/\s+/g, ' ').trim(),
  );

/** The whole page's text, white space folded. */
export const saysAll = (): string => textsOf('#drawn').join(' ');

/** Waits a little longer than the trial does before it asks. */
export const soon = (): Promise<void> => settled(() => new Promise((resolve) => setTimeout(resolve, 220)));
