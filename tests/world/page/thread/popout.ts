import type { Thread } from '../../mail/thread';

/** The address of a window that shows one conversation and nothing else. */
export function popOutAddress(thread: Thread): string {
  const query = new URLSearchParams({
    view: 'btop',
    ver: '1',
    search: 'inbox',
    th: `#${thread.permId}`,
    cvid: '1',
  });
  return `?${query.toString()}`;
}

/** The conversation that such an address names, by its permanent id, its 16 digits or its token. */
export function popOutThread(threads: Thread[], named: string): Thread | undefined {
  const id = named.replace(/^#/, '');
  return threads.find((thread) => [thread.permId, thread.legacyId, thread.id].includes(id));
}
