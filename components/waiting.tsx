import { StoryWaiting } from './panel/story-waiting';
import './waiting.css';

/** What a page of ours shows until the first answer, and when none comes. */
export const Waiting = (props: { hasFailed: boolean; ask(): void }) => (
  <div class="waiting">
    <StoryWaiting {...props} />
  </div>
);
