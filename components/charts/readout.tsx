import { useWords } from '../words-context';

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(last, at + 1),
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowLeft: (at) => Math.max(0, at - 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** The line below a chart in which its marks are read, by pointing at them or by the arrow keys. */
export const Readout = ({
  title,
  readings,
  at,
  point,
}: {
  readonly title: string;
  readonly readings: readonly string[];
  readonly at: number;
  point(at: number): void;
}) => {
  const words = useWords();
  const read = readings[at];
  if (readings.length === 0) return null;
  return (
    <div
      class={read === undefined ? 'chart-readout quiet' : 'chart-readout'}
      role="slider"
      tabIndex={0}
      aria-label={words.say('chart_read', { chart: title })}
      aria-valuemin={1}
      aria-valuemax={readings.length}
      aria-valuenow={Math.max(0, at) + 1}
      aria-valuetext={read ?? words.say('chart_hint')}
      onFocus={() => at < 0 && point(0)}
      onBlur={() => point(-1)}
      onKeyDown={(event) => {
        const step = STEPS[event.key];
        if (!step) return;
        event.preventDefault();
        point(step(at, readings.length - 1));
      }}
    >
      <span dir="auto">{read ?? words.say('chart_hint')}</span>
    </div>
  );
};
