import type { ShadowText } from './closed-roots';

type Seen = Omit<ShadowText, 'hostTag'>;

/** Runs in the page on one root: what is visible of it, or of each element in it that matches. */
export function seenOf(root: ShadowRoot, selector: string): Seen[] {
  const isSeen = (element: Element): boolean =>
    !/^(style|script|template)$/i.test(element.localName) &&
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const textOf = (element: Element): string => {
    const shown = element instanceof HTMLElement ? element.innerText.trim() : '';
    return shown || (element.getAttribute('aria-label') ?? '');
  };
  const nameOf = (element: Element): string => {
    const { labels } = element as HTMLInputElement;
    const label = [...(labels ?? [])].map((one) => one.innerText.trim()).join(' ');
    return element.getAttribute('aria-label') || label || textOf(element);
  };
  const boxOf = (elements: Element[]): Seen['box'] => {
    const boxes = elements.map((one) => one.getBoundingClientRect()).filter((one) => one.width && one.height);
    const x = Math.min(...boxes.map((one) => one.left));
    const y = Math.min(...boxes.map((one) => one.top));
    const right = Math.max(...boxes.map((one) => one.right));
    const bottom = Math.max(...boxes.map((one) => one.bottom));
    return boxes.length
      ? { x, y, width: right - x, height: bottom - y }
      : { x: 0, y: 0, width: 0, height: 0 };
  };
  if (selector) {
    const matching = [...root.querySelectorAll(selector)].filter(isSeen);
    return matching.map((element) => {
      const { value = '', validationMessage = '' } = element as HTMLInputElement;
      const name = nameOf(element);
      return { text: textOf(element), name, value, refused: validationMessage, box: boxOf([element]) };
    });
  }
  const shown = [...root.children].filter(isSeen);
  const all = [...root.querySelectorAll('*')].filter(isSeen);
  const text = shown.map(textOf).filter(Boolean).join('\n');
  return [{ text, name: '', value: '', refused: '', box: boxOf(all) }];
}
