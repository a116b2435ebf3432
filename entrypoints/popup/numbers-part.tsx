import { useState } from 'preact/hooks';
import type { ShownSpan } from '../../components/numbers/span-buttons';
import { PopupNumbers } from '../../components/popup-numbers';
import { useQuery } from '../../components/use-query';
import { send } from '../../lib/messages/send';
import type { Day } from '../../lib/pipeline/day';

interface Props {
  readonly today: Day;
  /** Whose deals are counted; everybody's when absent. */
  readonly owner: string | undefined;
  /** The span that was chosen last. */
  readonly kept: ShownSpan;
  /** Opens a page of the extension. */
  open(address: string): void;
}

/** The popup's numbers over the background's answers, asked apart so that nothing waits for them. */
export const NumbersPart = ({ today, owner, kept, open }: Props) => {
  const [span, setSpan] = useState(kept);
  const { answer, hasFailed, ask } = useQuery('numbers.show', {
    span: { kind: span, on: today },
    filter: owner ? { owner } : {},
  });
  const choose = (chosen: ShownSpan): void => {
    setSpan(chosen);
    // It is only a choice: where it cannot be kept, the next popup begins with another.
    void send('settings.change', { shownSpan: chosen }).catch(() => undefined);
  };
  return (
    <PopupNumbers
      numbers={answer}
      hasFailed={hasFailed}
      span={span}
      owner={owner}
      choose={choose}
      retry={ask}
      open={open}
    />
  );
};
