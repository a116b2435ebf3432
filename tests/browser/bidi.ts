import type { Browser, Page } from 'puppeteer-core';

interface BidiBrowser {
  connection: { send(method: string, parameters: object): Promise<{ result: unknown }> };
}

/** What `script.*` commands answer. */
export interface ScriptAnswer<T> {
  type: string;
  result?: T;
  exceptionDetails?: { text: string };
}

/** Sends one WebDriver BiDi command, for which puppeteer has no public way. */
export async function sendBidi<T>(browser: Browser, method: string, parameters: object): Promise<T> {
  const { connection } = browser as unknown as BidiBrowser;
  return (await connection.send(method, parameters)).result as T;
}

/** The BiDi name of the page's top frame. */
export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

/** The value of a script's answer; throws what Firefox said when the script failed. */
export function resultOf<T>(answer: ScriptAnswer<T>): T {
  if (answer.type !== 'success' || answer.result === undefined) {
    throw new Error(`Firefox refused: ${answer.exceptionDetails?.text ?? 'no reason given'}`);
  }
  return answer.result;
}
