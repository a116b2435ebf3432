// Runs a TypeScript tool through Vite: Node 20 knows neither TypeScript nor import.meta.glob.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './installed.mjs';

install();
const { createServer, createServerModuleRunner } = await import('vite');

const root = fileURLToPath(new URL('../..', import.meta.url));
const [tool, ...args] = process.argv.slice(2);
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, ws: false, watch: null },
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
});
try {
  const { main } = await createServerModuleRunner(server.environments.ssr).import(resolve(tool));
  process.exitCode = (await main(args)) ?? 0;
} catch (error) {
  process.stderr.write(`${process.env.DEBUG ? error?.stack : (error?.message ?? error)}\n`);
  process.exitCode = error?.exitCode ?? 1;
} finally {
  await server.close();
}
