import { useWords } from '../../words-context';
import { useDraft } from '../fields/use-draft';
import { Fact } from './fact';
import { InPlaceLine } from './in-place-line';
import { readNumber, writeNumber } from './read-number';

/** A number that people keep of a deal, changed in place; emptied it is none. */
export const OwnNumber = ({
  label,
  value,
  save,
}: {
  readonly label: string;
  readonly value: number | undefined;
  save(value: number | null): Promise<boolean>;
}) => {
  const words = useWords();
  const read = (text: string) => readNumber(text, words.language);
  const draft = useDraft(
    value === undefined ? '' : writeNumber(value, words.language),
    (text) => save(text === '' ? null : (read(text) ?? null)),
    {
      isRight: (text) => text === '' || read(text) !== undefined,
      isSame: (text) => value !== undefined && read(text) === value,
    },
  );
  return (
    <Fact label={label} bad={draft.isBad ? words.say('deal_bad_number') : undefined}>
      {(ties) => <InPlaceLine draft={draft} ties={ties} placeholder={words.say('deal_empty')} isNumber />}
    </Fact>
  );
};
