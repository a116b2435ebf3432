import { useEffect, useRef } from 'preact/hooks';
import { PeopleSearch } from '../../../components/people-search';
import { linkOf } from '../overviews';
import type { Show } from '../show';

const Typed = ({ text }: { text: string }) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const field = place.current?.querySelector('input');
    if (!field) return;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, [text]);
  return (
    <div ref={place}>
      <PeopleSearch linkOf={linkOf} />
    </div>
  );
};

const show: Show = {
  empty: () => <PeopleSearch linkOf={linkOf} />,
  'nobody found': () => <Typed text="nobody of this name" />,
  'one found': () => <Typed text="one" />,
  'many found, with long names': () => <Typed text="all" />,
};
export default show;
