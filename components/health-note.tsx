import type { Overview } from '../lib/pipeline/overview';
import './health-note.css';
import { useWords } from './words-context';

/** Says when the browser lost data: what happened, what was kept, what to do. Nothing while all is well. */
export const HealthNote = ({ health, seen }: Pick<Overview, 'health'> & { seen(): void }) => {
  const words = useWords();
  if (health.state === 'well') return null;
  const text =
    health.state === 'healed' ? words.say('health_healed') : words.count('health_lost', health.missing ?? 0);
  return (
    <div class={`health-note ${health.state}`} role="alert">
      <p>{text}</p>
      <button type="button" class="button" onClick={seen}>
        {words.say('health_seen')}
      </button>
    </div>
  );
};
