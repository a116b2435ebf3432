import type { MethodDone } from '../../../lib/pipeline/forecast';
import type { Words } from '../../../lib/words';
import { FigureTable } from '../../charts/figure-table';
import { sayNumber } from '../../say-number';
import { useWords } from '../../words-context';
import { ReviewSection } from '../review/review-section';
import './methods-table.css';
import { sayBias } from './say-range';

/** From so many months on it is said which way did best. */
const ENOUGH = 3;

type Judged = MethodDone & { readonly error: number };
const isJudged = (done: MethodDone): done is Judged => done.error !== null && done.months >= ENOUGH;

/** The way with the least error of those that were judged by the most months; the first where two are alike. */
const bestOf = (methods: readonly MethodDone[]): Judged | undefined =>
  methods
    .filter(isJudged)
    // Over other months another error is no worse and no better.
    .filter(({ months }, _, judged) => months === Math.max(...judged.map((one) => one.months)))
    .reduce<Judged | undefined>(
      (best, one) => (best === undefined || one.error < best.error ? one : best),
      undefined,
    );

const percent = (words: Words, share: number): string => sayNumber(words, share, { unit: 'share', home: '' });

const sayBest = (words: Words, methods: readonly MethodDone[]): string => {
  const best = bestOf(methods);
  const forecast = methods.find(({ method }) => method === 'forecast');
  const months = Math.max(0, ...methods.map((one) => one.months));
  if (months === 0) return words.say('fc_too_few_none');
  if (months < ENOUGH) return words.count('fc_too_few', months);
  if (!best) return words.say('fc_best_none');
  const error = percent(words, best.error);
  if (best.method === 'forecast') return words.say('fc_best_forecast', { error });
  const method = words.name('fc_method', best.method);
  return forecast && isJudged(forecast)
    ? words.say('fc_best_other', { method, error, forecast: percent(words, forecast.error) })
    : words.say('fc_best_alone', { method, error });
};

/** The ways to forecast beside each other by how far off they were over the months that are over. */
export const MethodsTable = ({ methods }: { readonly methods: readonly MethodDone[] }) => {
  const words = useWords();
  const best = bestOf(methods);
  const known = (share: number | null, say = percent) =>
    share === null ? <span class="why">{words.say('fc_method_unknown')}</span> : say(words, share);
  const title = words.say('fc_methods');
  return (
    <ReviewSection title={title} text={words.say('fc_methods_text')}>
      <p>{sayBest(words, methods)}</p>
      {methods.some(({ months }) => months > 0) && (
        <FigureTable
          caption={title}
          class="in-full"
          heads={[
            { id: 'method', text: words.say('fc_method') },
            { id: 'months', text: words.say('fc_method_months') },
            { id: 'error', text: words.say('fc_method_error') },
            { id: 'bias', text: words.say('fc_method_bias') },
            { id: 'held', text: words.say('fc_method_held') },
          ]}
          lines={methods.map(({ method, months, error, bias, held }) => ({
            id: method,
            cells: [
              <span key="name">
                {words.name('fc_method', method)}
                {best?.method === method && (
                  <>
                    {' '}
                    <span class="best-mark">{words.say('fc_method_best')}</span>
                  </>
                )}
              </span>,
              words.number(months),
              known(error),
              known(bias, sayBias),
              held === null ? (
                <span class="why">{words.say('fc_method_no_range')}</span>
              ) : (
                percent(words, held)
              ),
            ],
          }))}
        />
      )}
    </ReviewSection>
  );
};
