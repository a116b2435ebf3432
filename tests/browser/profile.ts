import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A profile folder and how to be done with it. */
export interface Profile {
  path: string;
  discard(): Promise<void>;
}

/** The given folder, which is kept, or a fresh temporary one, which `discard` removes. */
export async function openProfile(kept: string | undefined): Promise<Profile> {
  if (kept) {
    const path = resolve(kept);
    await mkdir(path, { recursive: true });
    return { path, discard: async () => {} };
  }
  const path = await mkdtemp(join(tmpdir(), 'pipeside-profile-'));
  return { path, discard: () => removeFolder(path) };
}

// What is left of a crashed browser may write once more after the first removal.
async function removeFolder(path: string): Promise<void> {
  for (let attempt = 0; attempt < 5 && existsSync(path); attempt++) {
    await rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    await new Promise((settle) => setTimeout(settle, 50));
  }
}
