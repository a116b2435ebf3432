import { execFile } from 'node:child_process';

/** How a command ended. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a program and gives how it ended. */
export const run = (program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(program, args, { env: { ...process.env, ...env } }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, err });
    });
  });

/** Runs one of our tools as a person does, writing under `root`. */
export const runTool = (tool: string, root: string, ...args: string[]): Promise<Ended> =>
  run(process.execPath, ['tests/tools/run.mjs', `tests/tools/${tool}.ts`, ...args], { PIPESIDE_ROOT: root });
