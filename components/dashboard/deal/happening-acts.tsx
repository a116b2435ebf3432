import { useId, useState } from 'preact/hooks';
import type { Day } from '../../../lib/pipeline/day';
import type { DealStory, Happening } from '../../../lib/pipeline/story';
import { Icon } from '../../icon';
import { useWords } from '../../words-context';
import { useAct } from '../act';
import { useBusy } from './use-busy';

interface Props {
  readonly happening: Happening;
  readonly deal: DealStory;
  readonly says: string;
  readonly today: Day;
  readonly others: number;
}

const Choices = ({ happening, deal, today, others }: Props) => {
  const words = useWords();
  const act = useAct();
  const id = useId();
  const { isBusy, run } = useBusy();
  const [on, setOn] = useState<Day>(happening.on);
  const isOpening = happening.what === 'deal.opened';
  const redate = (event: Event): void => {
    event.preventDefault();
    if (!on || on === happening.on) return;
    void run(() => act('fact.redate', { deal: deal.id, fact: happening.id, on }));
  };
  return (
    <div class="happening-acts">
      <form noValidate onSubmit={redate}>
        <label for={id}>{words.say('card_happened')}</label>
        <input
          id={id}
          class="deal-input"
          type="date"
          min={isOpening ? undefined : deal.openedOn}
          max={today}
          value={on}
          onInput={(event) => setOn(event.currentTarget.value)}
        />
        <button type="submit" class="button" aria-disabled={isBusy || !on || on === happening.on}>
          {words.say('card_save')}
        </button>
      </form>
      <button
        type="button"
        class="button"
        aria-disabled={isBusy}
        onClick={() => run(() => act('command.undo', { command: happening.command }))}
      >
        <Icon of="back" />
        {words.say('deal_take_back')}
      </button>
      {others > 0 && <p>{words.count('deal_with_it', others)}</p>}
    </div>
  );
};

/** What can be done about a happening: it was on another day, or it is taken back. */
export const HappeningActs = (props: Props) => {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={words.say('deal_change_entry', { entry: props.says })}>
        <Icon of="more" />
      </summary>
      {isOpen && <Choices {...props} />}
    </details>
  );
};
