import type { Browser } from 'puppeteer-core';
import { inChrome } from './chrome-scope';
import { waitFor } from './look';

interface Hosts {
  permissions: string[];
  origins: string[];
  data_collection: string[];
}

interface Extension {
  backgroundState: string;
  terminateBackground(): Promise<void>;
}

/** Firefox's own names that are used inside `inChrome`. */
declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionPermissions: {
      add(id: string, hosts: Hosts, extension?: Extension): Promise<void>;
      remove(id: string, hosts: Hosts, extension?: Extension): Promise<void>;
    };
  };
};
declare const WebExtensionPolicy: { getByID(id: string): { extension: Extension } | null };
declare const Services: { locale: { availableLocales: string[]; requestedLocales: string[] } };

/** Grants hosts before the extension is installed, so that it finds them at its first start. */
export async function grantInFirefox(browser: Browser, geckoId: string, origins: string[]): Promise<void> {
  if (origins.length === 0) {
    return;
  }
  const code = async (id: string, hosts: string[]): Promise<void> => {
    const store = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const added = { permissions: [], origins: hosts, data_collection: [] };
    await store.ExtensionPermissions.add(id, added, WebExtensionPolicy.getByID(id)?.extension);
  };
  await inChrome(browser, code, geckoId, origins);
}

/** Takes a host away by the call that the switch in the add-ons manager makes. */
export async function revokeInFirefox(browser: Browser, geckoId: string, origin: string): Promise<void> {
  const code = async (id: string, host: string): Promise<void> => {
    const store = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const removed = { permissions: [], origins: [host], data_collection: [] };
    await store.ExtensionPermissions.remove(id, removed, WebExtensionPolicy.getByID(id)?.extension);
  };
  await inChrome(browser, code, geckoId, origin);
}

/** Sets the language that extensions see; no language pack is needed. */
export async function speakInFirefox(browser: Browser, language: 'en' | 'bg'): Promise<void> {
  const code = (locale: string): void => {
    Services.locale.availableLocales = [...new Set([locale, 'en-US'])];
    Services.locale.requestedLocales = [locale];
  };
  await inChrome(browser, code, language === 'bg' ? 'bg' : 'en-US');
}

/** Waits until Firefox has stopped the idle event page; throws when something keeps it awake for 10 s. */
export async function waitForSleep(browser: Browser, geckoId: string): Promise<void> {
  const read = (id: string): string => WebExtensionPolicy.getByID(id)?.extension.backgroundState ?? 'gone';
  const isStopped = async (): Promise<boolean> => {
    const state = await inChrome(browser, read, geckoId);
    if (state !== 'stopped') {
      throw new Error(`it is ${state}`);
    }
    return true;
  };
  await waitFor(isStopped, 'the idle event page to be stopped', 10_000);
}
