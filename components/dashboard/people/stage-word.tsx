import type { StageLabel } from '../../../lib/pipeline/stage-label';
import { sayStage } from '../../../lib/speak';
import { StageMark } from '../../stage-mark';
import { useWords } from '../../words-context';
import './stage-word.css';

interface Props {
  readonly label: StageLabel;
  /** How many open deals stand behind it; said from two on. */
  readonly openDeals?: number;
  readonly isStale?: boolean;
}

/** A stage by its mark and its word, with how many open deals there are and whether the deal is stale. */
export const StageWord = ({ label, openDeals = 1, isStale = false }: Props) => {
  const words = useWords();
  return (
    <span class="stage-line">
      <span class="stage-said">
        <StageMark colour={label.colour} />
        <span dir="auto">{sayStage(words, label)}</span>
      </span>
      {openDeals > 1 && (
        <span class="stage-times" title={words.count('badge_deals', openDeals)}>
          <span aria-hidden="true">×{words.number(openDeals)}</span>
          <span class="hidden-text">{words.count('badge_deals', openDeals)}</span>
        </span>
      )}
      {isStale && <span class="stage-stale">{words.say('people_stale')}</span>}
    </span>
  );
};
