import { useEffect, useRef } from 'preact/hooks';
import { Funnels } from '../../../components/dashboard/review/funnels';
import type { Words } from '../../../lib/words';
import { InMain } from '../in-main';
import { reviewOf } from '../reviews';
import type { Show } from '../show';

const Drawn = ({ words, isTable }: { readonly words: Words; readonly isTable: boolean }) => {
  const { stages, span, filter } = reviewOf(words, 60);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const sliders = place.current?.querySelectorAll<HTMLElement>('[role="slider"]') ?? [];
    for (const slider of isTable ? [] : sliders)
      slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
    for (const toggle of isTable ? (place.current?.querySelectorAll('button') ?? []) : []) toggle.click();
  }, [isTable]);
  return (
    <InMain>
      <div class="lines-place" ref={place}>
        <Funnels stages={stages} period={span} filter={filter} />
      </div>
    </InMain>
  );
};

const show: Show = {
  'read by the keyboard': ({ words }) => <Drawn words={words} isTable={false} />,
  'shown as a table': ({ words }) => <Drawn words={words} isTable={true} />,
};
export default show;
