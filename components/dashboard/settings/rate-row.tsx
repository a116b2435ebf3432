import { useId } from 'preact/hooks';
import { parseRate } from '../../../lib/pipeline/rates';
import { Icon } from '../../icon';
import { useWords } from '../../words-context';
import { useDraft } from '../fields/use-draft';
import { RateLeft } from './rate-left';
import { sayRate } from './say-rate';

interface Props {
  readonly currency: string;
  readonly rate: number;
  readonly home: string;
  save(rate: number): Promise<boolean>;
  remove(): void;
}

/** One rate, changed where it stands. */
export const RateRow = ({ currency, rate, home, save, remove }: Props) => {
  const words = useWords();
  const says = useId();
  const draft = useDraft(sayRate(words, rate), (typed) => save(parseRate(typed) ?? rate), {
    isRight: (typed) => parseRate(typed) !== undefined,
  });
  return (
    <li>
      <div class="rate-row">
        <RateLeft currency={currency} />
        <input
          class="typed"
          inputMode="decimal"
          autocomplete="off"
          aria-label={words.say('settings_rate_of', { currency, home })}
          aria-invalid={draft.isBad}
          aria-describedby={draft.isBad ? says : undefined}
          value={draft.text}
          onInput={({ currentTarget }) => draft.type(currentTarget.value)}
          onBlur={() => draft.leave()}
          onKeyDown={draft.keys}
        />
        <span>{home}</span>
        <button
          type="button"
          class="button plain rate-remove"
          aria-label={words.say('settings_remove_rate', { currency })}
          title={words.say('settings_remove_rate', { currency })}
          onClick={remove}
        >
          <Icon of="close" />
        </button>
      </div>
      {draft.isBad && (
        <p id={says} role="alert" class="typed-bad">
          {words.say('settings_bad_rate')}
        </p>
      )}
    </li>
  );
};
