import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import type { ShadowText } from './closed-roots';
import { seenOf } from './closed-roots-seen';

/** Reads shadow roots over CDP, to which closed ones are open. */
export async function readChromiumRoots(page: Page, selector: string): Promise<ShadowText[]> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const found: ShadowText[] = [];
    for (const [hostTag, shadow] of rootsUnder(root)) {
      for (const one of await readRoot(session, shadow, selector)) {
        found.push({ hostTag, ...one });
      }
    }
    return found;
  } finally {
    await session.detach().catch(() => {});
  }
}

function rootsUnder(node: Protocol.DOM.Node): [string, Protocol.DOM.Node][] {
  const own = (node.shadowRoots ?? []).filter((shadow) => shadow.shadowRootType !== 'user-agent');
  return [
    ...own.flatMap((shadow) => [
      [node.localName, shadow] as [string, Protocol.DOM.Node],
      ...rootsUnder(shadow),
    ]),
    ...(node.children ?? []).flatMap(rootsUnder),
  ];
}

async function readRoot(
  session: CDPSession,
  shadow: Protocol.DOM.Node,
  selector: string,
): Promise<Omit<ShadowText, 'hostTag'>[]> {
  try {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function (selector) { return (${seenOf})(this, selector); }`,
      arguments: [{ value: selector }],
      returnByValue: true,
    });
    return (result.value ?? []) as Omit<ShadowText, 'hostTag'>[];
  } catch (error) {
    // A page that draws itself anew takes roots away between the two questions.
    if (/No node with given id|Could not find node|does not belong to the document/.test(String(error))) {
      return [];
    }
    throw error;
  }
}
