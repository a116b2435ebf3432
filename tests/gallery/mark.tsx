import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Hosts, hostsOf } from '../../lib/page/host';

const hosts = hostsOf('pipeside-gallery', document, () => undefined);

/** A piece of the overlay, made by the plain DOM as in a page, in the place of a component. */
export const Mark = ({ make, room }: { make(hosts: Hosts, place: HTMLElement): void; room?: number }) => {
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (place.current) make(hosts, place.current);
  }, [make]);
  // What is fixed to the window in a page is fixed to this place here: a transformed element holds it.
  const style =
    room === undefined ? {} : { display: 'block', blockSize: `${room}px`, transform: 'translate(0)' };
  return <span ref={place} style={style} />;
};
