import type { RigOptions } from './rig';

/** The command line of Chromium for these options: the extension loaded, no network, no own requests. */
export function chromiumFlags(options: RigOptions, extension: string, profile: string): string[] {
  const { width, height } = options.viewport ?? { width: 1280, height: 900 };
  return [
    `--user-data-dir=${profile}`,
    `--load-extension=${extension}`,
    `--disable-extensions-except=${extension}`,
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    ...(options.headless === false ? [] : ['--headless=new', '--hide-scrollbars', '--mute-audio']),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...networkFlags(options.proxy),
    `--window-size=${width},${height}`,
    `--lang=${options.language === 'bg' ? 'bg' : 'en-US'}`,
    `--accept-lang=${options.language === 'bg' ? 'bg,en' : 'en-US,en'}`,
    ...(options.dark ? ['--force-dark-mode'] : []),
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-background-timer-throttling',
    '--disable-backgrounding-occluded-windows',
    '--disable-renderer-backgrounding',
    '--disable-breakpad',
    '--disable-crash-reporter',
    '--disable-hang-monitor',
    '--disable-popup-blocking',
    '--disable-search-engine-choice-screen',
    '--force-color-profile=srgb',
    '--no-default-browser-check',
    '--no-first-run',
    '--password-store=basic',
    '--use-mock-keychain',
    'about:blank',
  ];
}

function networkFlags(proxy: string | undefined): string[] {
  return [
    '--disable-background-networking',
    '--disable-client-side-phishing-detection',
    '--disable-component-extensions-with-background-pages',
    '--disable-component-update',
    // Neither can be switched off in Chromium 156; port 9 of this computer answers nobody.
    '--component-updater=url-source=http://127.0.0.1:9/',
    '--gaia-url=http://127.0.0.1:9/',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-quic',
    '--disable-sync',
    '--metrics-recording-only',
    '--no-pings',
    // The last one lets branded builds load the extension from the command line.
    '--disable-features=' +
      'Translate,MediaRouter,OptimizationHints,AutofillServerCommunication,CertificateTransparencyComponentUpdater,' +
      'InterestFeedContentSuggestions,NetworkTimeServiceQuerying,DisableLoadExtensionCommandLineSwitch',
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    ...(proxy
      ? [`--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>;127.0.0.1:9']
      : ['--no-proxy-server']),
  ];
}
