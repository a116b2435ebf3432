import type { Browser } from 'puppeteer-core';
import type { Detected } from '../detect/in-page';
import { openSaved } from '../saved-page';
import type { CaptureTools, Censored, Order } from './in-page';

/** A censored page, what its reader sees in it, and where that is not what it saw before. */
export interface Made extends Censored {
  readonly seen: Detected;
  readonly differs: readonly string[];
  readonly isKnownFirst: boolean;
}

const inPage = async <T>(
  browser: Browser,
  script: string,
  html: string,
  url: string,
  ask: (page: Awaited<ReturnType<typeof openSaved>>) => Promise<T>,
): Promise<T> => {
  const page = await openSaved(browser, Buffer.from(html), url);
  try {
    await page.evaluate(script);
    return await ask(page);
  } finally {
    await page.close();
  }
};

/** In what two readings differ, in plain words. */
export const differences = (wanted: Detected, seen: Detected): string[] => {
  const { people: wantedPeople, ...wantedFacts } = wanted;
  const { people: seenPeople, ...seenFacts } = seen;
  const say = (value: object | string | number | null | undefined): string =>
    value !== null && typeof value === 'object'
      ? Object.entries(value)
          .filter(([, held]) => held !== null)
          .map(([key, held]) => `${key} ${held}`)
          .sort()
          .join(', ')
      : JSON.stringify(value ?? null);
  const facts = (Object.keys(wantedFacts) as (keyof typeof wantedFacts)[])
    .filter((key) => wantedFacts[key] !== seenFacts[key])
    .map((key) => `${key} is ${say(seenFacts[key])} and should be ${say(wantedFacts[key])}`);
  const most = Math.max(wantedPeople.length, seenPeople.length);
  const people = Array.from({ length: most }, (_, place) => place)
    .filter((place) => say(wantedPeople[place]) !== say(seenPeople[place]))
    .map(
      (place) => `person ${place + 1} is ${say(seenPeople[place])} and should be ${say(wantedPeople[place])}`,
    );
  return [...facts, ...people];
};

/** Censors a page; where it then reads otherwise, once more with every word kept that the reader asks for. */
export const make = async (
  browser: Browser,
  script: string,
  html: string,
  order: Omit<Order, 'isKnownFirst'>,
): Promise<Made> => {
  const once = async (isKnownFirst: boolean): Promise<Made> => {
    const whole = { ...order, isKnownFirst };
    const censored = await inPage(browser, script, html, order.url, (page) =>
      page.evaluate((given: Order) => {
        const { pipesideCapture } = globalThis as unknown as { pipesideCapture: CaptureTools };
        pipesideCapture.settle();
        return pipesideCapture.censor(given);
      }, whole),
    );
    const seen = await inPage(browser, script, censored.html, censored.url, (page) =>
      page.evaluate(
        (site: string, address: string) =>
          (globalThis as unknown as { pipesideCapture: CaptureTools }).pipesideCapture.read(site, address),
        order.site,
        censored.url,
      ),
    );
    return { ...censored, seen, differs: differences(censored.wanted, seen), isKnownFirst };
  };
  const strict = await once(false);
  if (strict.differs.length === 0) return strict;
  const lenient = await once(true);
  return lenient.differs.length < strict.differs.length ? lenient : strict;
};
