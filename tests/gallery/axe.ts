import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Options {
  readonly runOnly: readonly string[];
  readonly resultTypes: readonly string[];
  readonly elementRef: boolean;
}

interface Found {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly {
      readonly html: string;
      readonly failureSummary?: string;
      readonly element?: Element;
    }[];
  }[];
}

interface InPage {
  readonly axe: { run(within: string, options: Options): Promise<Found> };
}

/** What the rules of WCAG, contrast among them, find in all that is drawn within a selector, as sentences. */
export const axeFaults = async (page: Page, within = 'body'): Promise<string[]> => {
  await page.evaluate(source);
  return page.evaluate(async (selector) => {
    const { violations } = await (globalThis as unknown as InPage).axe.run(selector, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      resultTypes: ['violations'],
      elementRef: true,
    });
    const stateOf = (element: Element | undefined): string => {
      const root = element?.getRootNode();
      const outside = root instanceof ShadowRoot ? root.host : element;
      return outside?.closest<HTMLElement>('.gallery-frame')?.dataset.state ?? '';
    };
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, failureSummary, element }) =>
          `${stateOf(element)}: ${id}: ${html.slice(0, 120)} ${failureSummary ?? ''}`,
      ),
    );
  }, within);
};
