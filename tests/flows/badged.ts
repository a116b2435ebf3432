import type { Page } from 'puppeteer-core';
import { waitFor } from '../browser/look';
import { OURS } from './harmless';

/** Runs in the page: whom each of our marks stands beside, by the name before it and what its row or card says. */
const WHOM = `(() => {
  const isOurs = new RegExp(${JSON.stringify(OURS)});
  const slugIn = (around, select) =>
    /\\/in\\/([^/?]+)/.exec(around?.querySelector(select)?.getAttribute('href') ?? '')?.[1];
  return [...document.querySelectorAll('body *')].filter((one) => isOurs.test(one.localName)).map((one) => {
    const name = (one.previousElementSibling?.querySelector('[aria-hidden="true"]') ?? one.previousElementSibling)?.textContent.trim();
    const row = one.closest('[role="listitem"], [data-chameleon-result-urn], .org-people-profile-card__profile-card-spacing');
    const slug = row ? slugIn(row, 'a[href*="/in/"]') : slugIn(one.closest('section'), 'a[href*="/overlay/contact-info/"]');
    return name + ' ' + slug;
  });
})()`;

/** Whom our marks stand beside now, as "Name slug", in page order. */
export const badged = (page: Page): Promise<string[]> => page.evaluate(WHOM) as Promise<string[]>;

/** Waits until our marks stand beside exactly these. */
export const waitForBadged = (page: Page, ...whom: string[]): Promise<unknown> =>
  waitFor(
    async () => {
      const seen = await badged(page);
      if (JSON.stringify(seen) !== JSON.stringify(whom)) throw new Error(JSON.stringify(seen));
      return true;
    },
    `marks beside ${whom.join(', ') || 'nobody'}`,
  );

/** From now on notes, before every frame is painted, whoever our marks stand beside and is none of these. */
export const watchBadged = (page: Page, ...whom: string[]): Promise<void> =>
  page.evaluate(`(() => {
    const may = new Set(${JSON.stringify(whom)});
    window.wronglyBadged = new Set();
    const look = () => {
      for (const one of ${WHOM}) if (!may.has(one)) window.wronglyBadged.add(one);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  })()`) as Promise<void>;

/** Whoever was marked wrongly, however shortly, since the watch began. */
export const wronglyBadged = (page: Page): Promise<string[]> =>
  page.evaluate('[...window.wronglyBadged]') as Promise<string[]>;

/** The page as it stands, without anything of ours. */
export const htmlWithoutUs = (page: Page): Promise<string> =>
  page.evaluate((name) => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const one of copy.querySelectorAll('*')) if (new RegExp(name).test(one.localName)) one.remove();
    return copy.outerHTML;
  }, OURS);
