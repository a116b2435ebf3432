import type { Stage } from '../../../lib/pipeline/stage';
import { useWords } from '../../words-context';
import './press-choice.css';

const KINDS = ['open', 'won'] as const;

interface Props {
  readonly kind: Stage['kind'];
  /** Why it cannot be changed now, in a sentence. */
  readonly reason: string | undefined;
  choose(kind: Stage['kind']): void;
}

/** Whether deals are still open in a stage or won by entering it. */
export const KindChoice = ({ kind, reason, choose }: Props) => {
  const words = useWords();
  return (
    <fieldset class="labelled">
      <legend>{words.say('editor_kind')}</legend>
      {reason === undefined ? (
        <div class="press-choice">
          {KINDS.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === kind}
              onClick={() => one !== kind && choose(one)}
            >
              {words.name('kind', one)}
            </button>
          ))}
        </div>
      ) : (
        <p>
          <b>{words.name('kind', kind)}.</b> <span class="quiet">{reason}</span>
        </p>
      )}
      <p class="quiet">{words.say('editor_won_means')}</p>
    </fieldset>
  );
};
