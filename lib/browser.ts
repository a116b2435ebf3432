import browser from 'webextension-polyfill';

export type { Runtime } from 'webextension-polyfill';
/** The browser's extension interface; this file is the only one that names the polyfill. */
export { browser };
