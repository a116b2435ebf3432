import type { HTTPRequest, Page } from 'puppeteer-core';
import { gmailHtml } from './document';
import type { WorldOptions } from './options';

type Given = Partial<WorldOptions> & { today: string };

/** The mailbox behind a page: `set` changes what the next load shows, `refused` lists what else was asked for. */
export interface ServedWorld {
  set(options: Given): void;
  refused: string[];
}

// The account stands in the address, `/mail/u/1/`, and so does a delegated mailbox, `/mail/u/0/d/…/`.
function withAddress(options: Given, url: URL): Given {
  const match = /^\/mail\/u\/(\d+)\/(d\/[^/]+)?/.exec(url.pathname);
  if (!match) return options;
  return {
    ...options,
    account: Number(match[1]),
    delegated: options.delegated === true || match[2] !== undefined,
  };
}

async function answer(request: HTTPRequest, options: Given, refused: string[]): Promise<void> {
  const url = new URL(request.url());
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return request.continue();
  if (url.pathname.endsWith('/favicon.ico')) return request.respond({ status: 204 });
  if (url.origin === 'https://mail.google.com' && url.pathname.startsWith('/mail/')) {
    const body = await gmailHtml(withAddress(options, url));
    return request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
  }
  refused.push(request.url());
  return request.abort();
}

/** Lets a page find the pretend mailbox at https://mail.google.com/mail/, and nothing else on the network. */
export async function serveWorld(page: Page, options: Given): Promise<ServedWorld> {
  let current = options;
  const refused: string[] = [];
  // A page that cannot be built fails here, and not as a page that never loads.
  await gmailHtml(options);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.isInterceptResolutionHandled()) return;
    // A page that is closed while it loads cannot be answered any more; that is no fault of a test.
    answer(request, current, refused).catch((error: unknown) => {
      if (!page.isClosed()) refused.push(`${request.url()} (${String(error)})`);
    });
  });
  return {
    set(next) {
      current = next;
    },
    refused,
  };
}
