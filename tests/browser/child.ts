import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { dieWithUs } from './die-with-us';
import { readProcesses } from './process-table';
import { killTree, treeOf, waitUntilGone } from './process-tree';

/** A started browser process and the last lines it printed. */
export interface Child {
  readonly process: ChildProcess;
  readonly pid: number;
  /** Resolves when the process has ended. */
  readonly ended: Promise<void>;
  /** The first printed text that matches. */
  findLine(pattern: RegExp): Promise<RegExpExecArray>;
  /** What `work` gives; throws with the last lines when the process ends first or the time is over. */
  within<T>(timeoutMs: number, work: Promise<T>): Promise<T>;
  /** The process numbers of the browser and everything under it, now. */
  tree(): number[];
  /** Ends the whole tree at once. */
  kill(): Promise<void>;
}

/** Starts a browser; it dies with this process, however this process ends short of SIGKILL. */
export function startChild(binary: string, args: string[], options: SpawnOptions): Child {
  const child = spawn(binary, args, options);
  const pid = child.pid ?? 0;
  const printed = collectOutput(child);
  const stopGuard = dieWithUs(() => {
    if (pid) {
      killTree(pid);
    }
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', (error) => {
      printed.add(`${error.message}\n`);
      resolve();
    });
  });
  void ended.then(stopGuard);

  return {
    process: child,
    pid,
    ended,
    findLine: (pattern) =>
      new Promise((resolve) => {
        printed.onChange((text) => {
          const found = pattern.exec(text);
          if (found) {
            resolve(found);
          }
        });
      }),
    within: async (timeoutMs, work) => {
      let timer: NodeJS.Timeout | undefined;
      let why = '';
      const failed = new Promise<never>((_, reject) => {
        const fail = (reason: string): void => {
          why = reason;
          reject(new Error(reason));
        };
        timer = setTimeout(() => fail(`was not ready after ${timeoutMs / 1000} s`), timeoutMs);
        void ended.then(() => fail(`ended with code ${child.exitCode}`));
      });
      try {
        return await Promise.race([work, failed]);
      } catch (error) {
        // The exit and the last lines may come a moment after the broken connection.
        await new Promise((resolve) => setTimeout(resolve, 100));
        const reason = why || `failed: ${String(error)}`;
        throw new Error(`${binary} ${reason}. The last it printed:\n${printed.lastLines()}`);
      } finally {
        clearTimeout(timer);
      }
    },
    tree: () => treeOf(readProcesses(), pid),
    kill: async () => {
      if (pid && child.exitCode === null && child.signalCode === null) {
        await waitUntilGone(killTree(pid));
      }
      await ended;
    },
  };
}

interface Output {
  add(text: string): void;
  /** Calls back now and after each further output. */
  onChange(listener: (text: string) => void): void;
  lastLines(): string;
}

function collectOutput(child: ChildProcess): Output {
  let text = '';
  const listeners: ((text: string) => void)[] = [];
  const add = (more: string): void => {
    text = (text + more).slice(-20_000);
    for (const listener of listeners) {
      listener(text);
    }
  };
  child.stdout?.on('data', (data: Buffer) => add(data.toString()));
  child.stderr?.on('data', (data: Buffer) => add(data.toString()));
  return {
    add,
    onChange: (listener) => {
      listeners.push(listener);
      listener(text);
    },
    lastLines: () => text.trim().split('\n').slice(-12).join('\n') || '(nothing)',
  };
}
