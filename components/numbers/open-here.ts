type Press = Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey' | 'preventDefault'>;

/** What a press on a link of the popup does: it opens the page, and leaves a press with a held key to the browser. */
export const openHere =
  (href: string, open: (href: string) => void) =>
  (press: Press): void => {
    if (press.ctrlKey || press.metaKey || press.shiftKey) return;
    press.preventDefault();
    open(href);
  };
