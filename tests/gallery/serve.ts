import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { buildPage } from './build';

/** The gallery on this computer alone. */
export interface Served {
  readonly address: string;
  close(): void;
}

const icon = (path: string): Promise<Buffer | undefined> =>
  /^\/icon\/\w+\.png$/.test(path)
    ? readFile(fileURLToPath(new URL(`../../public${path}`, import.meta.url))).catch(() => undefined)
    : Promise.resolve(undefined);

/** Builds the gallery and serves it, with the icons its components name, on a free port of 127.0.0.1. */
export const serveGallery = async (): Promise<Served> => {
  const html = await buildPage();
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path === '/') return response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
    void icon(path).then((picture) => response.writeHead(picture ? 200 : 404).end(picture));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
