import type { Page } from 'puppeteer-core';

/** The names our elements have in a page: made at random, but always of this form. */
export const OURS = '^[a-z]{5}-[a-z]{7}$';

/** One element of the page's own: who it is, where it stands, and whether one of our marks stands in its cell. */
export interface Place {
  readonly who: string;
  readonly box: readonly [x: number, y: number, width: number, height: number];
  readonly isBesideOurs: boolean;
}

/** What a page is like at one moment, with our elements left out. */
export interface Sight {
  readonly html: string;
  readonly places: readonly Place[];
  readonly scrolled: readonly string[];
  readonly focus: string;
  readonly address: string;
  readonly title: string;
  readonly fired: readonly string[];
  readonly ours: number;
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Looks at the whole page once it is quiet. */
export const look = async (page: Page): Promise<Sight> => {
  await wait(60);
  return page.evaluate((name) => {
    const isOurs = ({ localName }: Element) => new RegExp(name).test(localName);
    const whoOf = (element: Element | null) =>
      element ? `${element.localName}#${element.id}.${element.getAttribute('class') ?? ''}` : '';
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const one of copy.querySelectorAll('*')) if (isOurs(one) || one.localName === 'script') one.remove();
    // The page's own clock goes on by itself.
    for (const clock of copy.querySelectorAll('.ae2')) clock.textContent = '';
    const all = [...document.documentElement.querySelectorAll('*')];
    const own = all.filter((one) => !isOurs(one) && one.localName !== 'script');
    const outermostCell = (element: Element): Element | null => {
      const cell = element.parentElement?.closest('td') ?? null;
      return cell && (outermostCell(cell) ?? cell);
    };
    const cells = new Set(all.filter(isOurs).map(outermostCell));
    const isInOurCell = (one: Element) => [...cells].some((cell) => cell?.contains(one));
    const round = (pixels: number) => Math.round(pixels * 100) / 100;
    return {
      html: copy.outerHTML,
      places: own.map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        const box = [round(x), round(y), round(width), round(height)] as const;
        return { who: whoOf(one), box, isBesideOurs: isInOurCell(one) };
      }),
      scrolled: own
        .filter((one) => one.scrollTop !== 0 || one.scrollLeft !== 0)
        .map((one) => `${whoOf(one)} ${one.scrollTop} ${one.scrollLeft}`),
      focus: whoOf(document.activeElement),
      address: location.href,
      title: document.title,
      fired: [...window.mailbox.fired],
      ours: all.length - own.length - document.scripts.length,
    };
  }, OURS);
};

/** Names in the page's own world, and what else a script could leave behind there. */
export const worldOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [
    ...Object.getOwnPropertyNames(window).sort(),
    ...Object.getOwnPropertyNames(document),
    ...Object.getOwnPropertyNames(document.documentElement),
    ...Object.getOwnPropertyNames(document.body),
    `${document.styleSheets.length} style sheets, ${document.adoptedStyleSheets.length} adopted`,
    `${localStorage.length} kept, ${sessionStorage.length} for the session, cookies "${document.cookie}"`,
  ]);

/** How many listeners of each type stand on the page's own elements, whoever put them there, as "click 12". */
export const listenersOf = async (page: Page): Promise<readonly string[]> => {
  const session = await page.createCDPSession();
  try {
    // The browser shows each world only its own listeners, so every world is asked.
    const worlds: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.id));
    await session.send('Runtime.enable');
    const counts = new Map<string, number>();
    for (const contextId of worlds) {
      const expression = 'document.documentElement';
      const { result } = await session.send('Runtime.evaluate', { expression, contextId });
      const { listeners } = await session.send('DOMDebugger.getEventListeners', {
        objectId: result.objectId ?? '',
        depth: -1,
      });
      for (const { type } of listeners) counts.set(type, (counts.get(type) ?? 0) + 1);
    }
    return [...counts].map(([type, count]) => `${type} ${count}`).sort();
  } finally {
    await session.detach();
  }
};

/** The page's own elements that Tab comes to, in order, and how many of ours lie between them. */
export const tabOrder = async (page: Page, stops: number): Promise<{ own: string[]; ours: number }> => {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    getSelection()?.collapse(document.body, 0);
  });
  const own: string[] = [];
  let ours = 0;
  for (let presses = 0; presses < 3 * stops && own.length < stops; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate((name) => {
      const element = document.activeElement;
      const isOurs = element !== null && new RegExp(name).test(element.localName);
      const label = element?.getAttribute('aria-label') ?? element?.textContent?.slice(0, 30);
      return isOurs ? null : `${element?.localName}.${element?.getAttribute('class') ?? ''} ${label}`;
    }, OURS);
    if (at === null) ours += 1;
    else own.push(at);
  }
  return { own, ours };
};
