import type { Page } from 'puppeteer-core';
import { contextOf, resultOf, type ScriptAnswer, sendBidi } from './bidi';
import type { InRoot } from './closed-roots';

interface RemoteNode {
  value?: { localName?: string; shadowRoot?: { sharedId: string } | null };
}

/** Only elements whose name has a dash, as every host of ours has: to ask for the whole page takes half a second. */
const HOSTS = "[...document.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'))";

/** Runs code in every shadow root over WebDriver BiDi, which hands closed ones out when asked for all. */
export async function callInFirefoxRoots<T>(
  page: Page,
  code: string,
  given: string,
  tries = 5,
): Promise<InRoot<T>[]> {
  const target = { context: contextOf(page) };
  const asked = { awaitPromise: false, target };
  const found = await sendBidi<ScriptAnswer<{ value: RemoteNode[] }>>(page.browser(), 'script.evaluate', {
    ...asked,
    expression: HOSTS,
    serializationOptions: { maxDomDepth: 0, maxObjectDepth: 1, includeShadowTree: 'all' },
  });
  const roots = resultOf(found).value.flatMap(({ value }) =>
    value?.shadowRoot ? [{ hostTag: value.localName ?? '', sharedId: value.shadowRoot.sharedId }] : [],
  );
  if (roots.length === 0) return [];
  try {
    const answer = await sendBidi<ScriptAnswer<{ value: string }>>(page.browser(), 'script.callFunction', {
      ...asked,
      functionDeclaration: `(given, ...roots) => JSON.stringify(roots.map((root) => [(${code})(root, given)]))`,
      arguments: [{ type: 'string', value: given }, ...roots.map(({ sharedId }) => ({ sharedId }))],
    });
    const answers = JSON.parse(resultOf(answer).value) as [T][];
    return answers.map(([one], at) => ({ hostTag: roots[at]?.hostTag ?? '', answer: one }));
  } catch (error) {
    // A page that draws itself anew takes roots away between the two questions.
    if (tries > 0 && /no such node|stale/i.test(String(error)))
      return callInFirefoxRoots(page, code, given, tries - 1);
    throw error;
  }
}
