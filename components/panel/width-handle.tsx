import { send } from '../../lib/messages/send';
import { useWords } from '../words-context';

const LEAST = 280;
const MOST = 720;
const STEP = 40;

const clamp = (width: number): number => Math.round(Math.min(MOST, Math.max(LEAST, width)));

/** The edge that makes the sidebar wider or narrower, by dragging or by a press for one step; the width is remembered. */
export const WidthHandle = ({ width, change }: { width: number; change(width: number): void }) => {
  const words = useWords();
  const keep = (to: number) => void send('sidebar.resize', { width: to }).catch(() => undefined);

  const drag = (event: PointerEvent & { currentTarget: HTMLElement }): void => {
    const handle = event.currentTarget;
    const isRtl = getComputedStyle(handle).direction === 'rtl';
    let now = width;
    const move = ({ clientX }: PointerEvent) => {
      now = clamp(isRtl ? clientX : document.documentElement.clientWidth - clientX);
      change(now);
    };
    const end = () => {
      handle.removeEventListener('pointermove', move);
      if (now !== width) keep(now);
    };
    handle.setPointerCapture(event.pointerId);
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', end, { once: true });
    handle.addEventListener('pointercancel', end, { once: true });
  };
  const step = (): void => {
    const next = clamp(width + STEP > MOST ? LEAST : width + STEP);
    change(next);
    keep(next);
  };

  return (
    <button
      type="button"
      class="handle"
      aria-label={words.say('side_width', { width })}
      title={words.say('side_width', { width })}
      onPointerDown={drag}
      onClick={(event) => event.detail === 0 && step()}
    />
  );
};
