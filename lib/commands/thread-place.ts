import type { LogReader } from '../log/read';
import type { ThreadPlace } from '../pipeline/overview';
import { threadPlace } from '../schema/thread.schema';

/** Where the thread is that a deal was tagged from; undefined when it was not, or its record is unreadable. */
export const threadOf = async (read: LogReader, deal: string): Promise<ThreadPlace | undefined> => {
  const kept = (await read.record(deal))?.fields.thread;
  if (kept === undefined) return undefined;
  try {
    const parsed = threadPlace.safeParse(JSON.parse(kept));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
};
