import type { Page } from 'puppeteer-core';
import { contextOf, resultOf, type ScriptAnswer, sendBidi } from './bidi';
import type { ShadowText } from './closed-roots';
import { seenOf } from './closed-roots-seen';

interface RemoteNode {
  sharedId: string;
  value?: { localName?: string; children?: RemoteNode[]; shadowRoot?: RemoteNode | null };
}

/** Reads shadow roots over WebDriver BiDi, which hands closed ones out when asked for all. */
export async function readFirefoxRoots(page: Page, selector: string): Promise<ShadowText[]> {
  const target = { context: contextOf(page) };
  const tree = await sendBidi<ScriptAnswer<RemoteNode>>(page.browser(), 'script.evaluate', {
    expression: 'document.documentElement',
    awaitPromise: false,
    target,
    serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
  });
  const found: ShadowText[] = [];
  for (const [hostTag, sharedId] of rootsUnder(resultOf(tree))) {
    const answer = await sendBidi<ScriptAnswer<{ value: string }>>(page.browser(), 'script.callFunction', {
      functionDeclaration: `(root, selector) => JSON.stringify((${seenOf})(root, selector))`,
      arguments: [{ sharedId }, { type: 'string', value: selector }],
      awaitPromise: false,
      target,
    }).catch(ignoreGone);
    if (answer) {
      const seen = JSON.parse(resultOf(answer).value) as Omit<ShadowText, 'hostTag'>[];
      found.push(...seen.map((one) => ({ hostTag, ...one })));
    }
  }
  return found;
}

function rootsUnder(node: RemoteNode): [string, string][] {
  const { localName = '', children = [], shadowRoot } = node.value ?? {};
  const own: [string, string][] = shadowRoot
    ? [[localName, shadowRoot.sharedId], ...rootsUnder(shadowRoot)]
    : [];
  return [...own, ...children.flatMap(rootsUnder)];
}

// A page that draws itself anew takes roots away between the two questions.
function ignoreGone(error: unknown): undefined {
  if (!/no such node|stale/i.test(String(error))) {
    throw error;
  }
}
