import type { Told } from '../../../lib/pipeline/numbers';
import type { Compared, DidItHelp } from '../../../lib/pipeline/review';
import { FigureTable } from '../../charts/figure-table';
import { sayDifference, sayInterval, sayTold } from '../../say-number';
import { useWords } from '../../words-context';
import { saySpan } from '../say-span';
import './helped-view.css';

/** Whether a change of the pipeline helped: the same numbers before and after it, with what can be said of each. */
export const HelpedView = ({ helped, home }: { readonly helped: DidItHelp; readonly home: string }) => {
  const words = useWords();
  const { before, after, compared, daysToGo, dealsToGo } = helped;
  const said = ({ unit }: Compared, told: Told) => {
    const interval = sayInterval(words, told, { unit, home });
    return (
      <span class={told.value === null ? 'why' : undefined}>
        {sayTold(words, told, { unit, home })}
        {interval !== undefined && <span class="figures-second">{interval}</span>}
      </span>
    );
  };
  const difference = ({ unit, difference: by, low, high }: Compared) => {
    if (by === null) return <span class="why">{words.say('helped_no_difference')}</span>;
    const as = { unit, home };
    return (
      <span>
        {sayDifference(words, by, as)}
        {low !== null && high !== null && (
          <span class="figures-second">
            {words.say('number_between', {
              low: sayDifference(words, low, as),
              high: sayDifference(words, high, as),
            })}
          </span>
        )}
      </span>
    );
  };
  const isEarly = daysToGo > 0 || dealsToGo > 0;
  return (
    <div class="helped">
      {isEarly && (
        <p class="helped-early">
          {words.say('helped_early')} {daysToGo > 0 && `${words.count('helped_days_to_go', daysToGo)} `}
          {dealsToGo > 0 && words.count('helped_deals_to_go', dealsToGo)}
        </p>
      )}
      <ul class="helped-verdicts">
        {compared.map(({ id, verdict }) => (
          <li key={id} class={`is-${verdict}`}>
            {words.say('helped_says', {
              number: words.name('helped', id),
              verdict: words.name('verdict', verdict),
            })}
          </li>
        ))}
      </ul>
      <FigureTable
        caption={words.say('helped_caption')}
        class="in-full"
        heads={[
          { id: 'number', text: words.say('helped_number') },
          { id: 'before', text: saySpan(words, { kind: 'custom', ...before }) },
          { id: 'after', text: saySpan(words, { kind: 'custom', ...after }) },
          { id: 'difference', text: words.say('helped_difference') },
        ]}
        lines={compared.map((one) => ({
          id: one.id,
          cells: [words.name('helped', one.id), said(one, one.before), said(one, one.after), difference(one)],
        }))}
      />
      <p class="review-quiet">{words.say('helped_text')}</p>
    </div>
  );
};
