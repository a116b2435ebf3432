import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

/** A loopback proxy that lets nothing out and notes what wanted out. */
export interface Proxy {
  /** `host:port`, for `RigOptions.proxy`. */
  address: string;
  /** `CONNECT host:443` and `GET http://…` in the order they came. */
  seen: string[];
  close(): Promise<void>;
}

/** Starts the proxy on a free port of this computer; every request is answered with 502. */
export async function startProxy(): Promise<Proxy> {
  const seen: string[] = [];
  const sockets = new Set<Duplex>();
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    response.writeHead(502, { Connection: 'close' }).end();
  });
  const refuse = (line: string, socket: Duplex): void => {
    seen.push(line);
    // The browser may have hung up before the answer.
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\nConnection: close\r\n\r\n');
  };
  server.on('connect', (request, socket) => refuse(`CONNECT ${request.url}`, socket));
  // Without this a WebSocket over plain http would be dropped unseen.
  server.on('upgrade', (request, socket) => refuse(`${request.method} ${request.url}`, socket));
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    seen,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) {
        socket.destroy();
      }
      await closed;
    },
  };
}
