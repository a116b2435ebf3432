import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The id Chromium gives an unpacked extension: sha256 of its absolute path, 32 digits, 0–f as a–p. */
export function chromiumId(extensionPath: string): string {
  // Chromium hashes the path as the system keeps it, which on Windows is UTF-16.
  const bytes = Buffer.from(extensionPath, process.platform === 'win32' ? 'utf16le' : 'utf8');
  const digits = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** A steady moz-extension host for an add-on id, so that addresses are the same in every run. */
export function firefoxUuid(geckoId: string): string {
  const hex = createHash('sha256').update(geckoId).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The fields of a manifest that the rig needs. */
export interface ManifestFacts {
  geckoId: string;
  popup: string;
}

/** Reads the add-on id and the popup's path from the built extension's manifest. */
export async function readManifest(extension: string): Promise<ManifestFacts> {
  const file = join(extension, 'manifest.json');
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    throw new Error(`No built extension at ${extension}: build it first.`);
  }
  const manifest = JSON.parse(text) as {
    action?: { default_popup?: string };
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  return {
    geckoId: manifest.browser_specific_settings?.gecko?.id ?? '',
    popup: manifest.action?.default_popup ?? '',
  };
}
