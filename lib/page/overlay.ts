import { send } from '../messages/send';
import type { InPage } from '../sites/site';
import { type Drawing, draw } from './draw';
import { guardKeys } from './guard';
import { type Hosts, hostsOf } from './host';

/**
 * Runs the overlay in a page. The key guard stands before the first wait; a newer overlay of the same
 * installation takes over, and revoking the host or an update of the extension ends it without a trace.
 */
export const runOverlay = async (site: InPage, page: Document): Promise<void> => {
  const isLate = page.readyState !== 'loading';
  let hosts: Hosts | undefined;
  let drawing: Drawing | undefined;
  let isEnded = false;
  const pressed = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') drawing?.dismiss();
  };
  const stopGuarding = guardKeys(window, {
    isOurs: (node) => hosts?.isOurs(node) ?? false,
    pressed,
  });
  const end = () => {
    if (isEnded) return;
    isEnded = true;
    stopGuarding();
    drawing?.erase();
  };
  try {
    const greeting = await send('overlay.hello', {});
    hosts = hostsOf(greeting.name, page, () => drawing?.sayCovered());
    page.dispatchEvent(new CustomEvent(greeting.name));
    page.addEventListener(greeting.name, end, { once: true });
    hosts.removeAll();
    if (!isEnded) drawing = draw(site, page, hosts, { greeting, isLate, end });
  } catch (error) {
    end();
    console.debug('Pipeside stays away from this page', error);
  }
};
