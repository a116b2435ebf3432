/** How long an answer is believed, in milliseconds: asking makes the browser work out styles. */
const BELIEVED_MS = 5000;

const lightnessOf = (colour: string): number | undefined => {
  const [red = 0, green = 0, blue = 0, alpha = 1] = colour.match(/[\d.]+/g)?.map(Number) ?? [];
  return alpha > 0.5 ? 0.2126 * red + 0.7152 * green + 0.0722 * blue : undefined;
};

const isDarkBehind = (element: Element): boolean => {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const lightness = lightnessOf(getComputedStyle(at).backgroundColor);
    if (lightness !== undefined) return lightness < 110;
  }
  return false;
};

/** Tells whether what stands behind an element is dark; calls `changed` when the page turned since it was asked. */
export const themeOf = (now: () => number, changed: () => void): { isDark(at: Element): boolean } => {
  let known: { isDark: boolean; since: number } | undefined;
  const lookAgain = (at: Element) => {
    const before = known?.isDark;
    known = { isDark: isDarkBehind(at), since: now() };
    if (before !== undefined && before !== known.isDark) changed();
  };
  return {
    isDark(at) {
      if (!known) lookAgain(at);
      else if (now() - known.since > BELIEVED_MS) {
        known.since = now();
        setTimeout(() => at.isConnected && lookAgain(at), 50);
      }
      return known?.isDark ?? false;
    },
  };
};
