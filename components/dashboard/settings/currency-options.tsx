import { useWords } from '../../words-context';

/** Currencies to choose from by code and name: those mostly used first, then all others. */
export const CurrencyOptions = ({ first, all }: { first: readonly string[]; all: readonly string[] }) => {
  const words = useWords();
  const names = new Intl.DisplayNames(words.language, { type: 'currency' });
  const groups = [
    ['settings_common', first],
    ['settings_others', all.filter((code) => !first.includes(code))],
  ] as const;
  return (
    <>
      {groups.map(([word, codes]) => (
        <optgroup key={word} label={words.say(word)}>
          {codes.map((code) => (
            <option key={code} value={code}>
              {code} · {names.of(code)}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
};
