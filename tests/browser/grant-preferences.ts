import type { ChromiumPreferences } from './chromium-preferences';

/** What Chromium notes for one extension, as far as the rig touches it. */
interface HostPermissions {
  api: string[];
  explicit_host: string[];
  manifest_permissions: string[];
  scriptable_host: string[];
}

/** The same preferences with host permissions added to what the extension has; nothing is taken away. */
export function withGrants(before: ChromiumPreferences, id: string, origins: string[]): ChromiumPreferences {
  const extensions = before.extensions ?? {};
  const settings = extensions.settings ?? {};
  const mine = settings[id] ?? {};
  return {
    ...before,
    extensions: {
      ...extensions,
      settings: {
        ...settings,
        [id]: {
          ...mine,
          active_permissions: addHosts(mine.active_permissions, origins),
          granted_permissions: addHosts(mine.granted_permissions, origins),
          runtime_granted_permissions: addHosts(mine.runtime_granted_permissions, origins),
          // Only then does a host taken away in the settings stay away after a restart.
          withholding_permissions: true,
        },
      },
    },
  };
}

function addHosts(before: unknown, origins: string[]): HostPermissions {
  const known = (before ?? {}) as Partial<HostPermissions>;
  return {
    api: known.api ?? [],
    manifest_permissions: known.manifest_permissions ?? [],
    scriptable_host: known.scriptable_host ?? [],
    explicit_host: [...new Set([...(known.explicit_host ?? []), ...origins])],
  };
}
