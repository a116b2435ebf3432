import type { HTTPRequest, Page } from 'puppeteer-core';
import { type ServedWorld, serveWorld } from '../intercept';
import type { WorldOptions } from '../options';
import { linkedinHtml, pageScript } from './document';
import { defaultLinkedIn, type LinkedInOptions } from './options';

/** The LinkedIn behind a page: `set` changes what the next load shows, `refused` lists what else was asked for. */
export interface ServedLinkedIn {
  set(options: Partial<LinkedInOptions>): void;
  refused: string[];
}

type Given = Partial<LinkedInOptions>;

function respond(request: HTTPRequest, url: URL, script: string, options: Given): Promise<void> | undefined {
  if (url.hostname !== 'www.linkedin.com') return undefined;
  if (url.pathname.endsWith('/favicon.ico')) return request.respond({ status: 204 });
  if (!request.isNavigationRequest()) return undefined;
  // Links in mails go by /comm/, from which the real server sends one on.
  if (url.pathname.startsWith('/comm/')) {
    const location = `https://www.linkedin.com${url.pathname.slice('/comm'.length)}${url.search}`;
    return request.respond({ status: 302, headers: { location } });
  }
  const body = linkedinHtml(script, { ...defaultLinkedIn, ...options }, url.pathname);
  return request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
}

async function listen(page: Page, given: Given, isAlone: boolean): Promise<ServedLinkedIn> {
  let current = given;
  const refused: string[] = [];
  // Built before anything is asked for: an answer must be given before another interceptor refuses the request.
  const script = await pageScript();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.isInterceptResolutionHandled()) return;
    const url = new URL(request.url());
    const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
    const answered = isWeb ? respond(request, url, script, current) : undefined;
    if (!answered && !isAlone) return;
    if (!answered && isWeb) refused.push(request.url());
    const done = answered ?? (isWeb ? request.abort() : request.continue());
    // A page that is closed while it loads cannot be answered any more; that is no fault of a test.
    done.catch((error: unknown) => {
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

/** Lets a page find the pretend LinkedIn at https://www.linkedin.com/, and nothing else on the network. */
export function serveLinkedIn(page: Page, options: Partial<LinkedInOptions> = {}): Promise<ServedLinkedIn> {
  return listen(page, options, true);
}

/** Lets a page find the pretend mailbox and the pretend LinkedIn at their own addresses, and nothing else. */
export async function serveBoth(
  page: Page,
  mailbox: Partial<WorldOptions> & { today: string },
  linkedin: Partial<LinkedInOptions> = {},
): Promise<{ mailbox: ServedWorld; linkedin: ServedLinkedIn }> {
  // LinkedIn listens first: what it does not answer goes on to the mailbox, which refuses what it does not know.
  const served = await listen(page, linkedin, false);
  return { mailbox: await serveWorld(page, mailbox), linkedin: served };
}
