import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** One process; a zombie has ended and waits for its parent to notice. */
export interface ProcessRow {
  pid: number;
  parent: number;
  isZombie: boolean;
}

/** The processes of this computer; empty on Windows, where `taskkill` knows the tree itself. */
export function readProcesses(): ProcessRow[] {
  if (process.platform === 'win32') {
    return [];
  }
  if (process.platform !== 'linux') {
    return parsePs(execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat='], { encoding: 'utf8' }));
  }
  // Small containers have no `ps`.
  return readdirSync('/proc').flatMap((name) => {
    try {
      return /^\d+$/.test(name) ? parseStat(readFileSync(`/proc/${name}/stat`, 'utf8')) : [];
    } catch {
      // It ended while the list was read.
      return [];
    }
  });
}

/** Reads the lines of `ps -A -o pid=,ppid=,stat=`. */
export function parsePs(text: string): ProcessRow[] {
  return text.split('\n').flatMap((line) => {
    const [, pid, parent, state = ''] = /^\s*(\d+)\s+(\d+)\s+(\S+)/.exec(line) ?? [];
    return pid ? [{ pid: Number(pid), parent: Number(parent), isZombie: state.startsWith('Z') }] : [];
  });
}

/** Reads one `/proc/…/stat`, where a process may put brackets and spaces into its own name. */
export function parseStat(text: string): ProcessRow[] {
  const [, pid, state, parent] = /^(\d+) \(.*\) (\S) (\d+) /s.exec(text) ?? [];
  return pid ? [{ pid: Number(pid), parent: Number(parent), isZombie: state === 'Z' }] : [];
}
