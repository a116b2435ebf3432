import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeEmptyExtension } from '../browser/empty-extension';
import { startProxy } from '../browser/proxy';
import type { Rig, RigOptions } from '../browser/rig';
import { buildWith } from '../tools/seeded-build';
import { openMailbox, openThread, tagByMouse, waitForWords } from './person';

/** How long a quiet browser is listened to after the walk, in milliseconds. */
const LISTEN_MS = 2500;

/** A request that leaves as soon as the background starts. */
const LEAK = {
  file: 'lib/log/append.ts',
  from: 'export const append =',
  to: "void fetch('https://leak.pipeside.example/seeded').catch(() => undefined);\nexport const append =",
};

/** A build like the shipped one but for one seeded request and the policy that would forbid it. */
export const buildLeaking = async (browser: 'chrome' | 'firefox'): Promise<string> => {
  const outDir = await mkdtemp(join(tmpdir(), 'pipeside-leak-'));
  return buildWith(outDir, [LEAK], {
    browser,
    hooks: {
      'build:manifestGenerated': (_, manifest) => {
        manifest.content_security_policy = { extension_pages: "script-src 'self'; object-src 'none'" };
      },
    },
  });
};

type Launch = (options: RigOptions) => Promise<Rig>;

/** The first flow through a loopback proxy; gives every request that anybody in that browser made. */
export const requestsOf = async (launch: Launch, extension: string, grants: string[]): Promise<string[]> => {
  const proxy = await startProxy();
  const rig = await launch({ extension, grants, proxy: proxy.address });
  try {
    const page = await openMailbox(rig);
    await openThread(page, 'mara.lindqvist@nordvik.example');
    await tagByMouse(page);
    const popup = await rig.openExtensionPage('popup.html');
    await waitForWords(popup, 'Mara Lindqvist');
    await new Promise((resolve) => setTimeout(resolve, LISTEN_MS));
    return proxy.seen;
  } finally {
    await rig.close();
    await proxy.close();
  }
};

/** What the browser asks for by itself, with an extension that does nothing. */
export const requestsWithout = async (launch: Launch): Promise<string[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'pipeside-empty-'));
  const proxy = await startProxy();
  try {
    const rig = await launch({ extension: await writeEmptyExtension(folder), proxy: proxy.address });
    try {
      await openMailbox(rig);
      await new Promise((resolve) => setTimeout(resolve, LISTEN_MS));
      return proxy.seen;
    } finally {
      await rig.close();
    }
  } finally {
    await proxy.close();
    await rm(folder, { recursive: true, force: true });
  }
};
