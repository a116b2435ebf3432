import { scaleLinear } from 'd3-scale';
import { area, curveMonotoneX } from 'd3-shape';
import type { SpanForecast } from '../../lib/pipeline/forecast';
import '../numbers/number-row.css';
import { useTip } from '../numbers/use-tip';
import { sayNumber } from '../say-number';
import { useWords } from '../words-context';
import { massOf } from './mass-of';
import './range-picture.css';
import { sayEstimate, sayQuota, sayRange } from './say-ahead';

const PARTS = 72;
/** How far the axis reaches for a quota, in high ends of the range: further off, the flag stands at the end. */
const REACH = 2.5;

/** A span on an axis of money from 0: what is won, where the sums lie, the middle, the quota; pointed at, in figures. */
export const RangePicture = ({ span, home }: { readonly span: SpanForecast; readonly home: string }) => {
  const words = useWords();
  const tip = useTip();
  const { won, low, middle, high, quota, shape } = span;
  const far = Math.max(high * 1.08, shape[39] ?? 0, won);
  const top = Math.max(far, Math.min((quota?.minor ?? 0) * 1.04, far * REACH), 1);
  const scale = scaleLinear([0, top], [0, 100]).clamp(true);
  const at = (minor: number): string => `${scale(minor)}%`;
  const drawn = area<number>(
    (_, part) => ((part + 0.5) * 100) / PARTS,
    100,
    (mass) => 100 - 88 * mass,
  ).curve(curveMonotoneX)(massOf(shape, top, PARTS));
  const width = Math.max(0.5, scale(high) - scale(low));
  const money = (minor: number): string => sayNumber(words, minor, { unit: 'money', home });
  const said = words.say('quick_said', {
    range: sayRange(words, span, home),
    middle: sayEstimate(words, middle, home),
  });
  const all = scale.ticks(3);
  const ticks = all.length > 4 ? all.filter((_, place) => place % 2 === 0) : all;
  return (
    <div
      class="range-picture"
      dir="ltr"
      onPointerLeave={({ currentTarget }) => tip.leave('range', currentTarget)}
    >
      <button
        type="button"
        aria-label={[said, sayQuota(words, span, home)].filter(Boolean).join('. ')}
        aria-describedby={`range-${span.kind}`}
        onFocus={() => tip.show('range')}
        onBlur={tip.hide}
        onClick={() => tip.show('range')}
        onPointerEnter={() => tip.rest('range')}
      >
        <svg class="range-drawing" aria-hidden="true">
          <svg aria-hidden="true" width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none">
            <path class="range-tails" d={drawn ?? ''} />
          </svg>
          <svg
            aria-hidden="true"
            x={at(low)}
            width={`${width}%`}
            height="100%"
            viewBox={`${scale(low)} 0 ${width} 100`}
            preserveAspectRatio="none"
          >
            <path class="range-body" d={drawn ?? ''} />
          </svg>
          <line class="range-ground" x1="0" x2="100%" y1="100%" y2="100%" />
          {won > 0 && <rect class="range-won" x="0" y="28" width={at(won)} height="8" />}
          <line class="range-halo" x1={at(middle)} x2={at(middle)} y1="4" y2="100%" />
          <line class="range-middle" x1={at(middle)} x2={at(middle)} y1="4" y2="100%" />
          {quota && (
            <svg aria-hidden="true" x={at(quota.minor)} overflow="visible">
              <line class="range-quota" x1="0" x2="0" y1="0" y2="36" />
              <path
                class="range-flag"
                d={scale(quota.minor) > 90 ? 'M0 0h-9l2 4-2 4h9z' : 'M0 0h9l-2 4 2 4h-9z'}
              />
            </svg>
          )}
        </svg>
      </button>
      <div class="range-axis" aria-hidden="true">
        {ticks.map((tick) => (
          <span
            key={tick}
            class={tick === 0 ? 'first' : scale(tick) > 90 ? 'last' : ''}
            style={{ left: at(tick) }}
          >
            {sayEstimate(words, tick, home)}
          </span>
        ))}
      </div>
      <div id={`range-${span.kind}`} role="tooltip" class="number-tip" hidden={tip.shown !== 'range'}>
        {low > won && <p>{words.say('quick_low', { money: money(low) })}</p>}
        <p>{words.say('quick_middle', { money: money(middle) })}</p>
        <p>{words.say('quick_high', { money: money(high) })}</p>
        {won > 0 && <p>{`${words.say('quick_won')}: ${money(won)}`}</p>}
        {quota && <p>{words.say('quick_quota', { money: money(quota.minor) })}</p>}
      </div>
    </div>
  );
};
