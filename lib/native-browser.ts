interface Native {
  readonly runtime?: { readonly sendMessage?: unknown };
}

const { browser, chrome } = globalThis as { browser?: Native; chrome?: Native };

/**
 * The browser's own interface, for scripts in pages: there it answers by promises in both browsers, and the polyfill
 * would be a quarter of the overlay; the build puts this in its place. Where there is no `browser`, an element of the
 * page with that id may stand under its name.
 */
export default typeof browser?.runtime?.sendMessage === 'function' ? browser : chrome;
