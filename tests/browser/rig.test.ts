import { request } from 'node:http';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { startChild } from './child';
import { withoutGuesses } from './chromium-preferences';
import { withGrants } from './grant-preferences';
import { chromiumId, firefoxUuid } from './identity';
import { waitFor } from './look';
import { isBrandedChrome, usualPlaces } from './places';
import { parsePs, parseStat, readProcesses } from './process-table';
import { treeOf } from './process-tree';
import { startProxy } from './proxy';

test('the extension id is the one Chromium makes from the path', () => {
  expect(chromiumId('/home/ana/pipeside')).toBe('hijmieepmjjhigaboalgemgfnogimefo');
});

test('the Firefox address is a version 4 UUID, the same every time', () => {
  const uuid = firefoxUuid('pipeside@pipeside.example');
  expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(firefoxUuid('pipeside@pipeside.example')).toBe(uuid);
  expect(firefoxUuid('other@pipeside.example')).not.toBe(uuid);
});

test('granting adds hosts and leaves everything else as it was', () => {
  const before = {
    browser: { window: 1 },
    extensions: {
      settings: {
        other: { path: '/other' },
        mine: {
          path: '/mine',
          active_permissions: { api: ['storage'], explicit_host: ['https://a.example/*'] },
        },
      },
    },
  };
  const after = withGrants(before, 'mine', ['https://a.example/*', 'https://b.example/*']);
  expect(after.browser).toEqual({ window: 1 });
  expect(after.extensions?.settings?.other).toEqual({ path: '/other' });
  const mine = after.extensions?.settings?.mine;
  expect(mine?.path).toBe('/mine');
  expect(mine?.active_permissions).toMatchObject({
    api: ['storage'],
    explicit_host: ['https://a.example/*', 'https://b.example/*'],
  });
  expect(mine?.runtime_granted_permissions).toMatchObject({
    explicit_host: ['https://a.example/*', 'https://b.example/*'],
  });
});

test('a fresh profile takes a grant and keeps the network preference', () => {
  const after = withGrants(withoutGuesses({}), 'mine', ['https://a.example/*']);
  expect(after.net).toEqual({ network_prediction_options: 2 });
  expect(after.extensions?.settings?.mine?.granted_permissions).toMatchObject({
    explicit_host: ['https://a.example/*'],
  });
});

test('the process tree holds children and grandchildren, and nobody else', () => {
  const rows = parsePs('  1  0 Ss\n 10  1 S+\n 11 10 S\n 12 11 Zl\n 20  1 R\n');
  expect(treeOf(rows, 10)).toEqual([10, 11, 12]);
  expect(rows.find((row) => row.pid === 12)?.isZombie).toBe(true);
});

test('a process with brackets in its name is read rightly', () => {
  expect(parseStat('42 (Web) Content (x) S 7 42 1 0')).toEqual([{ pid: 42, parent: 7, isZombie: false }]);
});

test.skipIf(process.platform === 'win32')('killing a child ends its children too', async () => {
  const child = startChild('sh', ['-c', 'sleep 60 & sleep 61; echo never'], { stdio: 'pipe' });
  const count = (): number => treeOf(readProcesses(), child.pid).length;
  try {
    await waitFor(() => count() === 3, 'the shell to have two children');
    const tree = treeOf(readProcesses(), child.pid);
    await child.kill();
    const left = readProcesses().filter((row) => tree.includes(row.pid) && !row.isZombie);
    expect(left).toEqual([]);
  } finally {
    await child.kill();
  }
});

test.skipIf(process.platform === 'win32')('a browser that does not start says what it printed', async () => {
  const child = startChild('sh', ['-c', 'echo no display here >&2; exit 3'], { stdio: 'pipe' });
  await expect(child.within(5000, child.findLine(/ready/))).rejects.toThrow(/code 3.*no display here/s);
});

test('a program that is not there is named', async () => {
  const child = startChild('/nowhere/browser', [], { stdio: 'pipe' });
  await expect(child.within(5000, child.findLine(/ready/))).rejects.toThrow(/\/nowhere\/browser.*ENOENT/s);
});

test('Chromium is looked for before Google Chrome', () => {
  for (const platform of ['linux', 'darwin', 'win32']) {
    const env = { PATH: '/usr/bin', HOME: '/home/a', LOCALAPPDATA: 'C:\\a', PROGRAMFILES: 'C:\\p' };
    const places = usualPlaces('chromium', platform, env);
    const firstBranded = places.findIndex(isBrandedChrome);
    expect(places.findIndex((place) => /chromium/i.test(place))).toBe(0);
    expect(firstBranded).toBeGreaterThan(0);
  }
});

test('only Google Chrome counts as branded', () => {
  expect(isBrandedChrome('/usr/bin/google-chrome-stable')).toBe(true);
  expect(isBrandedChrome('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe')).toBe(true);
  expect(
    isBrandedChrome('/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'),
  ).toBe(false);
  expect(isBrandedChrome('/usr/bin/chromium')).toBe(false);
});

test('waiting in vain says for what, and what was seen instead', async () => {
  await expect(waitFor(() => '', 'a deal', 120)).rejects.toThrow('Waited 120 ms for a deal; last seen: ""');
  await expect(waitFor(() => Promise.reject(new Error('no tab')), 'a tab', 120)).rejects.toThrow('no tab');
  await expect(waitFor(() => new Promise(() => {}), 'an answer', 120)).rejects.toThrow('no answer');
  expect(await waitFor(() => 7, 'a number')).toBe(7);
});

test('the proxy notes every kind of request and lets none out', async () => {
  const proxy = await startProxy();
  const [host, port] = proxy.address.split(':');
  try {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const asked = request({ host, port, path: 'http://plain.example/a?b=1' }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      asked.on('error', reject);
      asked.end();
    });
    const tunnel = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), host, () =>
        socket.write('CONNECT leak.example:443 HTTP/1.1\r\n\r\n'),
      );
      socket.once('data', (data) => {
        resolve(data.toString());
        socket.destroy();
      });
      socket.once('error', reject);
    });
    expect(status).toBe(502);
    expect(tunnel).toContain('502');
    expect(proxy.seen).toEqual(['GET http://plain.example/a?b=1', 'CONNECT leak.example:443']);
  } finally {
    await proxy.close();
  }
});
