import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { ConnectionTransport } from 'puppeteer-core';

/**
 * DevTools messages over the child's file descriptors 3 and 4: no open port, the Extensions commands
 * are allowed, and Chromium quits by itself when this process dies.
 */
export function openPipe(child: ChildProcess): ConnectionTransport {
  const [, , , write, read] = child.stdio as unknown as [null, null, null, Writable, Readable];
  const chunks: Buffer[] = [];
  const transport: ConnectionTransport = {
    send: (message) => {
      if (write.writable) {
        write.write(`${message}\0`);
      }
    },
    close: () => {
      write.destroy();
      read.destroy();
    },
  };
  read.on('data', (data: Buffer) => {
    let rest = data;
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      const message = Buffer.concat([...chunks.splice(0), rest.subarray(0, end)]).toString();
      rest = rest.subarray(end + 1);
      // One message per turn, as over a socket: puppeteer counts on its promises settling in between.
      setImmediate(() => transport.onmessage?.(message));
    }
    chunks.push(rest);
  });
  read.on('close', () => transport.onclose?.());
  // A killed browser breaks the pipe; the exit of the process says so already.
  read.on('error', () => {});
  write.on('error', () => {});
  return transport;
}
