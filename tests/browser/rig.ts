import type { Browser, Page } from 'puppeteer-core';

/** What a browser under test is started with. */
export interface RigOptions {
  /** The folder of the built extension. */
  extension: string;
  /** A profile folder that is kept at close; without it a fresh one is made and removed at close. */
  profile?: string;
  /** Optional hosts granted before the extension first runs, such as `https://mail.google.com/*`. */
  grants?: string[];
  language?: 'en' | 'bg';
  dark?: boolean;
  /** True unless told otherwise. */
  headless?: boolean;
  /** `host:port` of the loopback proxy all traffic goes through; without it the network is shut. */
  proxy?: string;
  /** Firefox: permission prompts are answered yes unseen, or really shown. */
  prompts?: 'yes' | 'ask';
  viewport?: { width: number; height: number };
}

/** A browser with the extension in it; `browser` and `pid` change with each start. */
export interface Rig {
  readonly kind: 'chromium' | 'firefox';
  readonly browser: Browser;
  readonly extensionId: string;
  readonly profile: string;
  readonly pid: number;
  /** The address of an extension page, such as `popup.html`. */
  url(path: string): string;
  /** A new empty tab. */
  openPage(): Promise<Page>;
  /** An extension page in a tab, once its DOM is there. */
  openExtensionPage(path: string): Promise<Page>;
  /** Chromium: the real popup, pressed open over that tab. Firefox: the popup's page in a tab. */
  openPopup(over: Page): Promise<Page>;
  /** Chromium ends the worker at once; Firefox waits until the idle event page was stopped. */
  stopBackground(): Promise<void>;
  /** Closes the browser and starts it again on the same profile; data and permissions stay. */
  restart(): Promise<void>;
  /** SIGKILL to the whole process tree, without any cleanup. */
  kill(): Promise<void>;
  /** Starts again on the same profile after `kill`. */
  start(): Promise<void>;
  /** Takes a host permission away as the browser's own settings would. */
  revoke(origin: string): Promise<void>;
  /** Ends the browser, whatever state it is in, and removes a temporary profile. */
  close(): Promise<void>;
}
