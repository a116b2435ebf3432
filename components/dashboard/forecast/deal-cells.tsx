import type { ComponentChild } from 'preact';
import { useId } from 'preact/hooks';
import type { Ahead, DealAhead } from '../../../lib/pipeline/forecast';
import { sayChance } from '../../forecast/say-ahead';
import { useWords } from '../../words-context';
import './deal-cells.css';
import { sayAlike } from './say-alike';
import { sayWith } from './say-with';
import { TrialAmount } from './trial-amount';
import { amountOf, endingOf } from './tried-changes';
import type { Trial } from './use-trial';

interface Of {
  readonly deal: DealAhead;
  readonly trial: Trial;
}

/** What a deal counts with, whether that is assumed, and the field to try another amount. */
export const AmountCell = ({ deal, trial, home }: Of & { readonly home: string }) => {
  const words = useWords();
  const id = useId();
  const person = sayWith(words, deal);
  const onTrial = amountOf(trial.changes, deal.deal);
  return (
    <span class="ahead-amount">
      <TrialAmount
        label={words.say('fc_amount_of', { person })}
        minor={deal.amount}
        onTrial={onTrial}
        home={home}
        says={deal.isAmountKnown ? undefined : id}
        choose={(minor) =>
          minor === undefined
            ? trial.takeBack(`amount ${deal.deal}`)
            : trial.try({ does: 'amount', deal: deal.deal, minor }, person)
        }
      />
      {!deal.isAmountKnown && (
        <span class="figures-second" id={id}>
          {words.say('fc_assumed')}
        </span>
      )}
    </span>
  );
};

/** The chance of a deal as a number and a thin bar, and why it is that. */
export const ChanceCell = ({
  deal: { chance, alike },
  span,
}: Pick<Of, 'deal'> & { readonly span: Ahead }): ComponentChild => {
  const words = useWords();
  return (
    <span class="ahead-chance">
      <span class="ahead-chance-line">
        <span class="ahead-bar" aria-hidden="true">
          <span style={{ inlineSize: `${Math.round(100 * Math.min(1, Math.max(0, chance)))}%` }} />
        </span>
        <b>{sayChance(words, chance)}</b>
      </span>
      <span class="figures-second">
        {sayAlike(words, alike)}
        {span === 'next-month' && alike.deals > 0 && ` ${words.say('fc_alike_included')}`}
      </span>
    </span>
  );
};

/** The ways a deal may end on trial; the chosen one is taken back by pressing it again. */
export const EndingCell = ({ deal, trial }: Of) => {
  const words = useWords();
  const person = sayWith(words, deal);
  const chosen = endingOf(trial.changes, deal.deal);
  return (
    <span class="press-choice ahead-endings">
      {(['win', 'lose', 'slip'] as const).map((does) => (
        <button
          key={does}
          type="button"
          aria-pressed={chosen === does}
          aria-label={words.name('fc_act', `${does}-of`, { person })}
          title={does === 'slip' ? words.say('fc_slip_says') : undefined}
          onClick={() =>
            chosen === does
              ? trial.takeBack(`end ${deal.deal}`)
              : trial.try({ does, deal: deal.deal }, person)
          }
        >
          {words.name('fc_act', does)}
        </button>
      ))}
    </span>
  );
};
