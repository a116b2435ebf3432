import type { Page } from 'puppeteer-core';
import { callInRoots } from '../browser/closed-roots';

/** The name of the copies in the page. */
export const COPY = 'x-copy-of-ours';

/** Runs in the page on one root. */
function copyOpenly(root: ShadowRoot, name: string): void {
  const host = root.host as HTMLElement;
  const copy = document.createElement(name);
  copy.style.cssText = host.style.cssText;
  const open = copy.attachShadow({ mode: 'open' });
  for (const child of root.childNodes) open.append(child.cloneNode(true));
  const fields = 'input, select, textarea';
  const [from, to] = [root, open].map((one) => [...one.querySelectorAll<HTMLInputElement>(fields)]);
  to?.forEach((field, at) => {
    field.value = from?.[at]?.value ?? '';
  });
  // A badge of a list stands before a subject, all else behind a name: there it is looked for. What stands beside
  // the body is taken into it, since axe tells no contrast outside.
  if (host.parentElement === document.documentElement) document.body.append(copy);
  else if (host.closest('tr')) host.before(copy);
  else host.after(copy);
  const before = host.style.cssText;
  host.style.setProperty('display', 'none', 'important');
  copy.addEventListener('restore', () => {
    host.style.cssText = before;
    copy.remove();
  });
}

/**
 * Puts beside every element of ours one that looks the same and whose root is open, and hides ours: axe enters no
 * closed root. Gives how many.
 */
export const openCopies = async (page: Page): Promise<number> =>
  (await callInRoots(page, copyOpenly, COPY)).length;

/** Takes the copies away and shows ours again. */
export const removeCopies = (page: Page): Promise<void> =>
  page.evaluate((name) => {
    for (const copy of document.querySelectorAll(name)) copy.dispatchEvent(new Event('restore'));
  }, COPY);
