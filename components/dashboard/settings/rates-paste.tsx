import { useId, useState } from 'preact/hooks';
import { faultOfLine, parseRates } from '../../../lib/pipeline/rates';
import { useWords } from '../../words-context';
import type { ChangeRates } from './use-home-rates';

interface Props {
  readonly home: string;
  readonly change: ChangeRates;
}

const FAULTS = {
  form: 'settings_wrong_form',
  currency: 'settings_wrong_currency',
  rate: 'settings_wrong_rate',
  home: 'settings_wrong_home',
  fixed: 'settings_wrong_fixed',
} as const;

/** Takes several rates at once, one a line; what was not understood is said line by line and stays in the field. */
export const RatesPaste = ({ home, change }: Props) => {
  const words = useWords();
  const [pasted, says] = [useId(), useId()];
  const [text, setText] = useState('');
  const [taken, setTaken] = useState<{ count: number; wrong: readonly string[] }>();
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { rates: found, wrong } = parseRates(text, home);
    const count = Object.keys(found).length;
    const isKept =
      count === 0 || (await change((before) => ({ ...before, rates: { ...before.rates, ...found } })));
    if (!isKept) return;
    setTaken({ count, wrong });
    setText((now) => (now === text ? wrong.join('\n') : now));
  };
  const sayTaken = (count: number): string =>
    count > 0 ? words.count('settings_taken', count) : words.say('settings_taken_none');
  return (
    <details class="rates-paste">
      <summary>{words.say('settings_paste')}</summary>
      <form onSubmit={submit}>
        <label for={pasted} class="quiet">
          {words.say('settings_paste_text', { home })}
        </label>
        <textarea
          id={pasted}
          class="typed"
          rows={Math.min(12, Math.max(4, text.split('\n').length))}
          spellcheck={false}
          aria-invalid={taken !== undefined && taken.wrong.length > 0}
          aria-describedby={says}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="button">
          {words.say('settings_take_rates')}
        </button>
      </form>
      <div id={says} role="status">
        {taken && <p>{sayTaken(taken.count)}</p>}
        {taken?.wrong.map((line) => (
          <p key={line} class="typed-bad" dir="auto">
            {words.say(FAULTS[faultOfLine(line, home) ?? 'form'], { line, home })}
          </p>
        ))}
      </div>
    </details>
  );
};
