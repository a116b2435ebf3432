import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import type { InRoot } from './closed-roots';

/** Runs code in every shadow root over CDP, to which closed ones are open. */
export async function callInChromiumRoots<T>(page: Page, code: string, given: string): Promise<InRoot<T>[]> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const answers: InRoot<T>[] = [];
    for (const [hostTag, shadow] of rootsUnder(root)) {
      const answer = await callIn<T>(session, shadow, code, given);
      if (answer) answers.push({ hostTag, answer: answer.value });
    }
    return answers;
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

async function callIn<T>(
  session: CDPSession,
  shadow: Protocol.DOM.Node,
  code: string,
  given: string,
): Promise<{ value: T } | undefined> {
  try {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function (given) { return (${code})(this, given); }`,
      arguments: [{ value: given }],
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return { value: result.value as T };
  } catch (error) {
    // A page that draws itself anew takes roots away between the two questions.
    if (/No node with given id|Could not find node|does not belong to the document/.test(String(error))) {
      return undefined;
    }
    throw error;
  }
}
