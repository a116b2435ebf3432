import { useId, useState } from 'preact/hooks';
import { parseAmount } from '../../../lib/pipeline/money';
import { useWords } from '../../words-context';
import { readNumber } from '../deal/read-number';
import '../fields/field-box.css';

const isChance = (percent: number | undefined): percent is number =>
  percent !== undefined && percent >= 0 && percent <= 100;

/** Adds a deal to the trial that is not there yet, by its amount and its chance. */
export const TrialAdd = ({
  home,
  add,
}: {
  readonly home: string;
  /** In minor units of the home currency, and as a part of 1. */
  add(minor: number, chance: number): void;
}) => {
  const words = useWords();
  const id = useId();
  const [amount, setAmount] = useState('');
  const [chance, setChance] = useState('50');
  const [bad, setBad] = useState<'amount' | 'chance'>();
  const submit = (event: Event): void => {
    event.preventDefault();
    const money = parseAmount(amount, home);
    const percent = readNumber(chance, words.language);
    const wrong = !money ? 'amount' : isChance(percent) ? undefined : 'chance';
    setBad(wrong);
    if (!money || !isChance(percent)) return;
    add(money.minor, percent / 100);
    setAmount('');
  };
  const field = (name: 'amount' | 'chance', label: string, value: string, type: (text: string) => void) => (
    <div class="labelled">
      <label for={`${id}-${name}`}>{label}</label>
      <input
        id={`${id}-${name}`}
        class="field-box"
        inputMode="decimal"
        autocomplete="off"
        maxLength={40}
        value={value}
        aria-invalid={bad === name}
        aria-describedby={bad === name ? `${id}-bad` : undefined}
        onInput={({ currentTarget }) => {
          type(currentTarget.value);
          setBad(undefined);
        }}
      />
    </div>
  );
  return (
    <form class="trial-add" aria-label={words.say('fc_add_legend')} onSubmit={submit}>
      <h4>{words.say('fc_add_legend')}</h4>
      {field('amount', words.say('fc_add_amount', { currency: home }), amount, setAmount)}
      {field('chance', words.say('fc_add_chance'), chance, setChance)}
      <button type="submit" class="button">
        {words.say('fc_add_act')}
      </button>
      {bad && (
        <p id={`${id}-bad`} role="status" class="bad-field">
          {words.say(bad === 'amount' ? 'card_bad_amount' : 'fc_bad_chance')}
        </p>
      )}
    </form>
  );
};
