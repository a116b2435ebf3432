import { useEffect, useState } from 'preact/hooks';
import type { Input } from '../../lib/messages/table';
import { type Money, majorOf, parseAmount } from '../../lib/pipeline/money';
import { companyInSignature } from '../../lib/pipeline/signature';
import { labelOf } from '../../lib/pipeline/stage-label';
import type { DealStory, PersonStory } from '../../lib/pipeline/story';
import { sayStage } from '../../lib/speak';
import { useWords } from '../words-context';
import { AmountField, type TypedAmount } from './amount-field';
import { StagePath } from './stage-path';
import { type Planning, WhenChoice } from './when-choice';

type Change = Omit<Input<'deal.update'>, 'address' | 'deal'>;

interface Props {
  readonly story: PersonStory;
  readonly deal: DealStory;
  /** The last lines of the person's open message. */
  readonly signature: readonly string[];
  /** No letters can be typed here without reaching the page. */
  readonly isLate: boolean;
  readonly isBusy: boolean;
  /** Tells whether it was saved. */
  save(change: Change): Promise<boolean>;
  children?: preact.ComponentChildren;
}

const typed = (amount: Money | undefined, currency: string): TypedAmount => ({
  text: amount ? String(majorOf(amount)) : '',
  currency: amount?.currency ?? currency,
});

/** Everything that can be changed on a deal, saved by one press. */
export const CardForm = ({ story, deal, signature, isLate, isBusy, save, children }: Props) => {
  const words = useWords();
  const [stage, setStage] = useState(deal.stage);
  const [amount, setAmount] = useState(typed(deal.amount, story.currency));
  // A company nobody has said yet is looked for under their message before it is guessed from the domain.
  const named = story.isCompanyGuessed ? companyInSignature(signature, story.address, story.name) : undefined;
  const shownCompany = named ?? story.company;
  const [company, setCompany] = useState(shownCompany);
  const [planning, setPlanning] = useState<Planning>({ kind: 'follow-up', dueDay: '' });
  const [closes, setCloses] = useState(deal.expectedClose ?? '');
  const [note, setNote] = useState('');
  const [on, setOn] = useState('');
  const [isBad, setBad] = useState(false);

  // What was saved, undone or changed elsewhere is shown as it stands: or the next save would bring it back.
  useEffect(() => setStage(deal.stage), [deal.stage]);
  useEffect(() => setCompany(shownCompany), [shownCompany]);
  useEffect(() => setCloses(deal.expectedClose ?? ''), [deal.expectedClose]);
  useEffect(() => setAmount(typed(deal.amount, story.currency)), [deal.amount?.minor, deal.amount?.currency]);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const money = amount.text.trim() === '' ? null : parseAmount(amount.text, amount.currency);
    setBad(money === undefined);
    if (money === undefined || isBusy) return;
    const isSaved = await save({
      ...(stage !== deal.stage && { stage }),
      amount: money,
      // What is only guessed is kept with the first save; what was not changed is not said again.
      ...((story.isCompanyGuessed ? company !== '' : company !== story.company) && { company }),
      ...(closes !== (deal.expectedClose ?? '') && { expectedClose: closes || null }),
      ...(planning.dueDay && { step: { kind: planning.kind, dueDay: planning.dueDay } }),
      ...(note.trim() && { note }),
      ...(on && { on }),
    });
    // What could not be saved, or was typed in the meantime, stays in its field.
    if (!isSaved) return;
    setNote((now) => (now === note ? '' : now));
    setPlanning((now) => (now === planning ? { ...now, dueDay: '' } : now));
    setOn((now) => (now === on ? '' : now));
  };

  return (
    <form noValidate onSubmit={submit}>
      <fieldset class="field">
        <legend>
          {words.say('card_stage')}:{' '}
          <b dir="auto">
            {sayStage(words, stage === deal.stage ? deal.label : labelOf(story.pipelines, stage))}
          </b>
        </legend>
        <StagePath
          deal={deal}
          pipelines={story.pipelines}
          today={story.today}
          chosen={stage}
          choose={setStage}
        />
      </fieldset>
      {!isLate && <AmountField amount={amount} isBad={isBad} change={setAmount} />}
      {!isLate && (
        <div class="field">
          <label for="company">{words.say('card_company')}</label>
          <input
            id="company"
            dir="auto"
            autocomplete="off"
            value={company}
            onChange={(event) => setCompany(event.currentTarget.value)}
          />
        </div>
      )}
      <WhenChoice planning={planning} today={story.today} change={setPlanning} />
      {!isLate && (
        <div class="field">
          <label for="note">{words.say('card_note')}</label>
          <textarea
            id="note"
            dir="auto"
            rows={2}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        </div>
      )}
      <div class="pair">
        {deal.status === 'open' && (
          <div class="field">
            <label for="closes">{words.say('card_closes')}</label>
            <input
              id="closes"
              type="date"
              min={deal.openedOn}
              value={closes}
              onChange={(event) => setCloses(event.currentTarget.value)}
            />
          </div>
        )}
        <div class="field">
          <label for="on">{words.say('card_happened')}</label>
          <input
            id="on"
            type="date"
            min={deal.openedOn}
            max={story.today}
            value={on}
            onChange={(event) => setOn(event.currentTarget.value)}
          />
        </div>
      </div>
      <div class="acts">
        <button type="submit" class="button main" aria-disabled={isBusy}>
          {words.say('card_save')}
        </button>
        {children}
      </div>
    </form>
  );
};
