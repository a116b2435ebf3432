import type { Told } from '../../../lib/pipeline/numbers';
import { leftOutOf } from '../../numbers/besides';
import { sayTold } from '../../say-number';
import { useWords } from '../../words-context';

/** An amount with how much was left out of it, or why it is not known. */
export const AmountTold = ({ told, home }: { readonly told: Told; readonly home: string }) => {
  const words = useWords();
  const left = leftOutOf(words, told.parts);
  const said = sayTold(words, told, { unit: 'money', home });
  return (
    <span>
      <span class={told.value === null ? 'why' : told.value === 0 ? 'quiet' : undefined}>{said}</span>
      {left.length > 0 && <span class="figures-second">{left.join(' · ')}</span>}
    </span>
  );
};
