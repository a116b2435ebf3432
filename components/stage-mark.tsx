import { stageColour } from '../lib/pipeline/stage-colours';
import './stage-mark.css';

/** The small coloured square of a stage, the same as on a badge; its word stands beside it. */
export const StageMark = ({ colour }: { colour: number }) => {
  const { ink, darkInk } = stageColour(colour);
  return <span class="stage-mark" aria-hidden="true" style={{ '--light': ink, '--dark': darkInk }} />;
};
