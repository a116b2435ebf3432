import { execFileSync } from 'node:child_process';
import { type ProcessRow, readProcesses } from './process-table';

/** The process and everything under it, parents before children. */
export function treeOf(rows: ProcessRow[], root: number): number[] {
  const tree = [root];
  for (const pid of tree) {
    tree.push(...rows.filter((row) => row.parent === pid && !tree.includes(row.pid)).map((row) => row.pid));
  }
  return tree;
}

/** Kills a process and everything under it at once, none of them cleaning up; gives their numbers. */
export function killTree(root: number): number[] {
  if (process.platform === 'win32') {
    try {
      execFileSync('taskkill', ['/PID', String(root), '/T', '/F'], { stdio: 'ignore' });
    } catch {
      // It is gone already.
    }
    return [root];
  }
  const tree = treeOf(readProcesses(), root);
  for (const pid of tree) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It is gone already.
    }
  }
  return tree;
}

/** Waits up to 3 s until killed processes are gone, since a dying one may still hold a database's lock. */
export async function waitUntilGone(pids: number[]): Promise<void> {
  const end = Date.now() + 3000;
  const isAlive = (row: ProcessRow): boolean => pids.includes(row.pid) && !row.isZombie;
  while (readProcesses().some(isAlive) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
