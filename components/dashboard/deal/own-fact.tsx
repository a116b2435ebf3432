import type { OwnField } from '../../../lib/pipeline/lists';
import type { Money } from '../../../lib/pipeline/money';
import type { DealStory } from '../../../lib/pipeline/story';
import { useWords } from '../../words-context';
import { useDraft } from '../fields/use-draft';
import { AmountInput } from './amount-input';
import { Fact } from './fact';
import { InPlaceChoice } from './in-place-choice';
import { InPlaceDate } from './in-place-date';
import { InPlaceLine } from './in-place-line';
import { OwnNumber } from './own-number';
import { type Change, useChange } from './use-change';
import { withCurrent } from './with-current';

type Value = NonNullable<Change['custom']>['value'];

interface Props {
  readonly field: OwnField;
  readonly deal: DealStory;
  /** The currency of a first amount. */
  readonly currency: string;
}

const isMoney = (value: number | string | Money | undefined): value is Money => typeof value === 'object';

const OwnText = ({
  label,
  text,
  save,
}: {
  label: string;
  text: string;
  save(value: Value): Promise<boolean>;
}) => {
  const words = useWords();
  const draft = useDraft(text, (typed) => save(typed === '' ? null : { text: typed }));
  return (
    <Fact label={label}>
      {(ties) => <InPlaceLine draft={draft} ties={ties} placeholder={words.say('deal_empty')} />}
    </Fact>
  );
};

/** A field that people made themselves, changed in place as its kind asks. */
export const OwnFact = ({ field, deal, currency }: Props) => {
  const words = useWords();
  const change = useChange(deal.id);
  const value = deal.custom[field.id];
  const text = typeof value === 'string' ? value : undefined;
  const save = (next: Value) => change({ custom: { field: field.id, value: next } });
  const label = field.isRetired ? words.say('deal_retired_field', { name: field.name }) : field.name;
  switch (field.kind) {
    case 'text':
      return <OwnText label={label} text={text ?? ''} save={save} />;
    case 'number':
      return <OwnNumber label={label} value={typeof value === 'number' ? value : undefined} save={save} />;
    case 'money':
      return (
        <AmountInput
          label={label}
          amount={isMoney(value) ? value : undefined}
          currency={currency}
          save={save}
        />
      );
    case 'date':
      return <Fact label={label}>{(ties) => <InPlaceDate value={text} ties={ties} save={save} />}</Fact>;
    case 'choice':
      return (
        <Fact label={label}>
          {(ties) => (
            <InPlaceChoice
              {...ties}
              value={text ?? ''}
              choices={[{ id: '', name: words.say('deal_empty') }, ...withCurrent(field.choices, text)]}
              save={(id) => save(id || null)}
            />
          )}
        </Fact>
      );
  }
};
