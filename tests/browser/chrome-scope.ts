import type { Browser } from 'puppeteer-core';
import { resultOf, type ScriptAnswer, sendBidi } from './bidi';

interface Tree {
  contexts: { context: string; url: string }[];
}

/**
 * Runs a self-contained function in Firefox's own window, with the rights of the browser itself;
 * arguments and answer pass as JSON.
 */
export async function inChrome<T, A extends unknown[]>(
  browser: Browser,
  code: (...args: A) => T | Promise<T>,
  ...args: A
): Promise<T> {
  const tree = await sendBidi<Tree>(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = tree.contexts.find((context) => context.url.includes('browser.xhtml'));
  if (!window) {
    throw new Error('Firefox has no window open.');
  }
  const answer = await sendBidi<ScriptAnswer<{ value: string }>>(browser, 'script.callFunction', {
    functionDeclaration: `async (given) => JSON.stringify([await (${code})(...JSON.parse(given))])`,
    arguments: [{ type: 'string', value: JSON.stringify(args) }],
    awaitPromise: true,
    target: { context: window.context },
  });
  return (JSON.parse(resultOf(answer).value) as [T])[0];
}
