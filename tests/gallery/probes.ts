const TARGETS =
  'button, a[href], input, select, textarea, summary, [role="button"], [role="switch"], [tabindex="0"]';
/** Least side of what can be pressed, in CSS pixels (WCAG 2.2, 2.5.8). */
const LEAST_PX = 24;
const SAYING = ['aria-label', 'title', 'alt', 'placeholder'] as const;

/** All elements under a root, those in shadow roots too. */
function* elementsIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

const framed = (): { state: string; element: Element }[] =>
  [...document.querySelectorAll<HTMLElement>('.gallery-frame')].flatMap((frame) =>
    [...elementsIn(frame)].map((element) => ({ state: frame.dataset.state ?? '', element })),
  );

const isSeen = (element: Element): boolean =>
  !element.closest('.hidden-text') &&
  !/^(style|script)$/.test(element.localName) &&
  element.checkVisibility();

const nameOf = (element: Element): string =>
  `${element.localName}${[...element.classList].map((one) => `.${one}`).join('')} "${(element.textContent ?? '').trim().slice(0, 60)}"`;

const parentOf = (element: Element): Element | undefined => {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
};

const isWithin = (inner: Element, outer: Element): boolean => {
  for (let at = parentOf(inner); at; at = parentOf(at)) if (at === outer) return true;
  return false;
};

/** A name that is too long may end in dots where the whole of it is its tooltip. */
const isAbridged = (element: Element): boolean =>
  getComputedStyle(element).textOverflow === 'ellipsis' &&
  element.getAttribute('title') === element.textContent;

const troubleOf = (element: Element): string | undefined => {
  const { left, right, width } = element.getBoundingClientRect();
  const { clientWidth: room } = document.documentElement;
  if (width > 0 && (left < -0.5 || right > room + 0.5))
    return `reaches from ${left} to ${right} of ${room} px`;
  const { display, overflowY } = getComputedStyle(element);
  // What is typed into a field scrolls there.
  if (display === 'inline' || element.matches('input, textarea') || isAbridged(element)) return undefined;
  if (element.scrollWidth > element.clientWidth + 1)
    return `holds ${element.scrollWidth} px in ${element.clientWidth} px`;
  const mayScroll = overflowY === 'auto' || overflowY === 'scroll';
  if (overflowY !== 'visible' && !mayScroll && element.scrollHeight > element.clientHeight + 1)
    return `holds ${element.scrollHeight} px of height in ${element.clientHeight} px`;
  return undefined;
};

/** What is cut off, spills out of its box or reaches out of the window, as sentences. */
export const spills = (): string[] => {
  const { scrollWidth, clientWidth } = document.documentElement;
  const page = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in ${clientWidth} px`] : [];
  const found = framed().flatMap(({ state, element }) => {
    const trouble = isSeen(element) ? troubleOf(element) : undefined;
    return trouble ? [{ element, says: `${state}: ${nameOf(element)} ${trouble}` }] : [];
  });
  // What spills inside makes all around it spill: only the innermost is to blame.
  const innermost = found.filter(({ element }) => !found.some((other) => isWithin(other.element, element)));
  return [...page, ...innermost.map(({ says }) => says)];
};

/** What can be pressed but is smaller than it may be, as sentences. */
export const smallTargets = (): string[] =>
  framed().flatMap(({ state, element }) => {
    if (!element.matches(TARGETS) || !isSeen(element)) return [];
    // A word beside a box is pressed like the box.
    const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
    const isLarge = Math.min(width, height) >= LEAST_PX - 0.01;
    return isLarge ? [] : [`${state}: ${nameOf(element)} is ${width} × ${height} px`];
  });

/** Where the first words of an element stand, and how large they are. */
const footOf = (element: Element): { foot: number; size: string } | undefined => {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!text.textContent?.trim() || !text.parentElement) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const [line] = range.getClientRects();
    return line && { foot: line.bottom, size: getComputedStyle(text.parentElement).fontSize };
  }
  return undefined;
};

/** Figures beside each other that do not stand on one line, where each says for itself what it is; as sentences. */
export const crooked = (): string[] =>
  framed().flatMap(({ state, element }) => {
    if (!element.matches('.figures tbody tr') || getComputedStyle(element).display !== 'grid') return [];
    const figures = [...element.querySelectorAll(':scope > td')].flatMap((cell) => {
      const said = footOf(cell);
      return said ? [{ cell, ...said }] : [];
    });
    return figures.flatMap(({ cell, foot, size }, place) => {
      const next = figures[place + 1];
      // What is further down is in the next line.
      const by = next && next.size === size ? Math.abs(next.foot - foot) : 0;
      return by > 0.5 && by < 12 ? [`${state}: ${nameOf(cell)} stands ${by} px from what is beside it`] : [];
    });
  });

/** Every text a person sees or hears, by state. */
export const texts = (): { state: string; text: string }[] =>
  framed().flatMap(({ state, element }) => {
    if (/^(style|script)$/.test(element.localName)) return [];
    const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const said = SAYING.map((name) => element.getAttribute(name));
    return [own.map(({ textContent }) => textContent).join(''), ...said].flatMap((text) =>
      text?.trim() ? [{ state, text: text.trim() }] : [],
    );
  });
