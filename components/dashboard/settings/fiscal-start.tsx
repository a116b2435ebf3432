import { useId } from 'preact/hooks';
import { useWords } from '../../words-context';

/** The month in which the fiscal year begins, by its name in the person's language. */
export const FiscalStart = ({
  month,
  begin,
}: {
  readonly month: number;
  begin(month: number): Promise<boolean>;
}) => {
  const words = useWords();
  const [field, says] = [useId(), useId()];
  const names = new Intl.DateTimeFormat(words.language, { month: 'long', timeZone: 'UTC' });
  const choose = async (select: HTMLSelectElement): Promise<void> => {
    if (!(await begin(Number(select.value)))) select.value = String(month);
  };
  return (
    <div class="settings-field">
      <label for={field}>{words.say('settings_year_begins')}</label>
      <select
        id={field}
        class="typed"
        value={String(month)}
        aria-describedby={says}
        onChange={({ currentTarget }) => void choose(currentTarget)}
      >
        {Array.from({ length: 12 }, (_, place) => (
          <option key={place} value={String(place + 1)}>
            {names.format(Date.UTC(2026, place))}
          </option>
        ))}
      </select>
      <p id={says} class="quiet">
        {words.say('settings_year_text')}
      </p>
    </div>
  );
};
