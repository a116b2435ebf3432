import { join } from 'node:path';
import type { RigOptions } from './rig';

type Preferences = Record<string, string | number | boolean>;

/** What stands in `user.js`: a steady address, kept storage, a background that sleeps, no own requests. */
export function firefoxPreferences(
  options: RigOptions,
  geckoId: string,
  uuid: string,
  profile: string,
): Preferences {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
    // A temporary add-on is uninstalled at exit; these two let its data outlive that.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.webextOptionalPermissionPrompts': options.prompts === 'ask',
    'extensions.background.idle.timeout': 1500,
    // What is downloaded stays within the profile.
    'browser.download.folderList': 2,
    'browser.download.dir': join(profile, 'downloads'),
    'browser.startup.page': 0,
    'browser.startup.homepage': 'about:blank',
    'browser.newtabpage.enabled': false,
    'browser.aboutwelcome.enabled': false,
    // One process for all sites: puppeteer sends mouse events from the main frame (bug 1773393).
    'fission.webContentIsolationStrategy': 0,
    'toolkit.cosmeticAnimations.enabled': false,
    'ui.prefersReducedMotion': 1,
    'ui.systemUsesDarkTheme': options.dark ? 1 : 0,
    'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
    'intl.accept_languages': options.language === 'bg' ? 'bg, en' : 'en-US, en',
    ...quietPreferences(),
    ...networkPreferences(options.proxy),
  };
}

/** The text of a `user.js` with these preferences. */
export function userJs(preferences: Preferences): string {
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

// Firefox sets its own list while it is driven; these are what that list leaves open.
function quietPreferences(): Preferences {
  return {
    'app.normandy.enabled': false,
    'app.update.auto': false,
    'browser.search.suggest.enabled': false,
    'browser.urlbar.quicksuggest.enabled': false,
    'dom.push.enabled': false,
    'extensions.systemAddon.update.url': '',
    'media.gmp-manager.updateEnabled': false,
    'media.gmp-manager.url': '',
    'media.peerconnection.ice.proxy_only': true,
    'messaging-system.rsexperimentloader.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.dns.disablePrefetch': true,
    'network.http.speculative-parallel-limit': 0,
    'network.prefetch-next': false,
    'network.trr.mode': 5,
    'security.OCSP.enabled': 0,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'toolkit.telemetry.enabled': false,
    'toolkit.telemetry.unified': false,
  };
}

function networkPreferences(proxy: string | undefined): Preferences {
  // Port 9 of this computer answers nobody: a shut network without waiting for time-outs.
  const [host = '127.0.0.1', port = '9'] = proxy?.split(':') ?? [];
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': proxy ? '' : '127.0.0.1',
    'network.proxy.allow_hijacking_localhost': proxy !== undefined,
    'network.proxy.allow_bypass': false,
    'network.proxy.failover_direct': false,
  };
}
