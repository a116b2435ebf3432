import { Window } from 'happy-dom';
import { vi } from 'vitest';
import { defaultLinkedIn, type LinkedInOptions } from './options';
import { start } from './page/start';

const used = [
  'document',
  'history',
  'location',
  'Element',
  'HTMLElement',
  'Event',
  'MouseEvent',
  'KeyboardEvent',
] as const;

/** Starts the page at an address in a window of its own, with time that stands still until a test moves it. */
export function openLinkedIn(path: string, options: Partial<LinkedInOptions> = {}): void {
  const own = new Window({ url: `https://www.linkedin.com${path}` });
  vi.useFakeTimers();
  vi.stubGlobal('window', own);
  for (const name of used) vi.stubGlobal(name, own[name]);
  start({ ...defaultLinkedIn, tickMs: 0, ...options });
}

/** Puts back what `openLinkedIn` took. */
export function closeLinkedIn(): void {
  vi.useRealTimers();
  vi.unstubAllGlobals();
}

/** Lets so many milliseconds pass. */
export function pass(ms: number): void {
  vi.advanceTimersByTime(ms);
}

/** The only element that a selector finds; throws when there are none or several. */
export function only(selector: string): HTMLElement {
  const [found, ...others] = document.querySelectorAll<HTMLElement>(selector);
  if (!found || others.length > 0) throw new Error(`${selector} is not there once.`);
  return found;
}

/** The texts of what a selector finds. */
export function texts(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((one) => one.textContent ?? '');
}
