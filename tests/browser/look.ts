import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Page } from 'puppeteer-core';

/** Writes a PNG of what a tab or popup shows to `file`. */
export async function shoot(page: Page, file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await page.screenshot({ path: file as `${string}.png`, captureBeyondViewport: false });
}

/** Polls `read` until its value is truthy; throws what was awaited and what was last seen. */
export async function waitFor<T>(
  read: () => T | Promise<T>,
  what: string,
  timeoutMs = 5000,
): Promise<NonNullable<T>> {
  const end = Date.now() + timeoutMs;
  let seen = 'nothing yet';
  do {
    try {
      const value = await inTime(read, end);
      if (value) {
        return value;
      }
      seen = describe(value);
    } catch (error) {
      seen = error instanceof Error ? error.message : String(error);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  } while (Date.now() < end);
  throw new Error(`Waited ${timeoutMs} ms for ${what}; last seen: ${seen}`);
}

// A browser that died mid-question may never answer; the wait has to end all the same.
async function inTime<T>(read: () => T | Promise<T>, end: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), Math.max(1, end - Date.now()));
  });
  try {
    return await Promise.race([read(), late]);
  } finally {
    clearTimeout(timer);
  }
}

function describe(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
