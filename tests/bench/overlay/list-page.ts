import type { Page } from 'puppeteer-core';

/** A list of the pretend mailbox as a document of its own, with its rows in a template, and who is in the rows. */
export interface ListPage {
  readonly html: string;
  readonly addresses: readonly string[];
}

/** What is shown now, without the mailbox's script, so that nothing but the bench changes it. */
export const takeList = (page: Page): Promise<ListPage> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const script of copy.querySelectorAll('script')) script.remove();
    const body = copy.querySelector('tbody:has(> tr.zA)');
    if (!body) throw new Error('The pretend mailbox shows no list.');
    const people = [...body.querySelectorAll('span[email]')];
    const template = document.createElement('template');
    template.id = 'bench-rows';
    template.innerHTML = body.innerHTML;
    body.replaceChildren();
    body.id = 'bench-list';
    copy.querySelector('body')?.append(template);
    return {
      html: `<!doctype html>${copy.outerHTML}`,
      addresses: [...new Set(people.map((person) => person.getAttribute('email') ?? ''))],
    };
  });

/** Lets a page find that document at every address of `origin`, and nothing else. */
export const serveList = async (page: Page, origin: string, { html }: ListPage): Promise<void> => {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = request.url().startsWith(origin) && request.resourceType() === 'document';
    const answer = isPage
      ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html })
      : request.url().startsWith('data:')
        ? request.continue()
        : request.abort();
    // A page that closes while it loads cannot be answered, and nobody waits for it.
    answer.catch(() => undefined);
  });
  await page.goto(origin, { waitUntil: 'load' });
};
