const DARK = '(prefers-color-scheme: dark)';

/** Makes the page's own style sheets light or dark whatever the browser prefers, for looking at both side by side. */
export const forceTheme = (isDark: boolean): void => {
  document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (rule instanceof CSSMediaRule && rule.media.mediaText === DARK)
        rule.media.mediaText = isDark ? 'all' : 'not all';
    }
  }
};

/** Whether the browser prefers dark. */
export const prefersDark = (): boolean => matchMedia(DARK).matches;
