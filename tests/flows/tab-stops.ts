import type { Page } from 'puppeteer-core';

/** A control that the keyboard came to, or one that it should come to. */
export interface Stop {
  readonly at: number;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** It looks otherwise than without the focus. */
  readonly isSeen: boolean;
  /** Something lies over it. */
  readonly covered: boolean;
}

/** Runs in the page: numbers every control that Tab should reach, and notes how each looks without the focus. */
const number = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'button, a[href], input, select, textarea, summary, [tabindex="0"]',
    );
    const lookOf = (one: Element) => {
      const { outline, boxShadow, borderColor, backgroundColor, textDecoration } = getComputedStyle(one);
      return [outline, boxShadow, borderColor, backgroundColor, textDecoration].join();
    };
    const look = (one: HTMLElement) =>
      [one, one.parentElement, one.nextElementSibling].map((each) => (each ? lookOf(each) : '')).join('|');
    const isStop = (one: HTMLElement) => {
      if (!one.checkVisibility() || one.tabIndex < 0 || (one as HTMLButtonElement).disabled) return false;
      if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
      // Of radio buttons of one name Tab comes to the chosen one.
      return one.checked;
    };
    const names: string[] = [];
    Object.assign(window, { lookOfStop: look });
    for (const one of all) {
      if (!isStop(one)) continue;
      one.dataset.stop = String(names.length);
      one.dataset.look = look(one);
      names.push(
        (one.ariaLabel ?? one.innerText ?? '').trim() || (one as HTMLInputElement).placeholder || one.id,
      );
    }
    return names;
  });

/** Runs in the page: the control that has the focus now; nothing when none has. */
const focused = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const one = document.activeElement;
    if (!(one instanceof HTMLElement) || one === document.body) return null;
    const { x, y, width, height } = one.getBoundingClientRect();
    const top = document.elementFromPoint(x + Math.min(width / 2, 20), y + height / 2);
    const { lookOfStop } = window as unknown as { lookOfStop(one: HTMLElement): string };
    const labels = [...((one as HTMLInputElement).labels ?? [])];
    return {
      at: Number(one.dataset.stop ?? -1),
      name: (one.ariaLabel ?? one.innerText).trim() || one.outerHTML.slice(0, 80),
      x: x + scrollX,
      y: y + scrollY,
      height,
      isSeen: lookOfStop(one) !== one.dataset.look,
      covered: ![one, ...labels].some((each) => top && (each.contains(top) || top.contains(each))),
    };
  });

/** Presses Tab through a whole page, from where a freshly opened one begins: what should be reached and what was. */
export const tabThrough = async (page: Page): Promise<{ all: string[]; stops: Stop[] }> => {
  const all = await number(page);
  const stops: Stop[] = [];
  for (let presses = 0; presses < all.length * 4 + 20; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (!stop || (stop.at === stops[0]?.at && stops.length > 1)) break;
    // A date has a stop for each of its parts.
    if (stop.at !== stops.at(-1)?.at || stop.at < 0) stops.push(stop);
  }
  return { all, stops };
};

/** What is wrong with the way of Tab through a page, in sentences. */
export const wrongStops = async (page: Page): Promise<string[]> => {
  const { all, stops } = await tabThrough(page);
  const reached = new Set(stops.map(({ at }) => at));
  const ups = stops.flatMap((stop, turn) => {
    const before = stops[turn - 1];
    if (!before) return [];
    if (stop.at < before.at) return [`Tab goes back from "${before.name}" to "${stop.name}"`];
    const isUp = stop.y + stop.height < before.y;
    return isUp && stop.x <= before.x ? [`Tab jumps up from "${before.name}" to "${stop.name}"`] : [];
  });
  return [
    ...all.flatMap((name, at) => (reached.has(at) ? [] : [`Tab never comes to "${name}"`])),
    ...stops.flatMap(({ name, isSeen }) => (isSeen ? [] : [`the focus cannot be seen on "${name}"`])),
    ...stops.flatMap(({ name, covered }) => (covered ? [`something lies over "${name}"`] : [])),
    ...ups,
  ];
};

/** What the focus is on, by its name; empty when it is on nothing. */
export const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const one = document.activeElement;
    if (!(one instanceof HTMLElement) || one === document.body) return '';
    const label = one.ariaLabel ?? (one as HTMLInputElement).labels?.[0]?.innerText;
    return (label || one.innerText || one.localName).replace(/\s+/g, ' ').trim() || one.localName;
  });

/** Presses Tab until the focus is on something whose name begins so; throws when it never comes. */
export const tabOn = async (page: Page, name: string): Promise<void> => {
  const passed: string[] = [];
  for (let presses = 0; presses < 250; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await focusedName(page);
    if (at.startsWith(name)) return;
    passed.push(at);
  }
  throw new Error(`Tab never came to "${name}"; it passed ${[...new Set(passed)].slice(-40).join(', ')}`);
};
