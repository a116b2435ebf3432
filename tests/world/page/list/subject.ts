import { h, type VElement } from '../dom/vnode';
import type { State } from '../state';
import { withEmoji } from './emoji';
import type { Entry } from './entries';

// The id of a line as it stands in `data-thread-id`; with conversations off it names the mail too.
function lineId(state: State, entry: Entry): string {
  return state.options.conversation ? `#${entry.thread.permId}` : `#${entry.thread.permId}|${entry.last.id}`;
}

/** The subject of a line with the ids of its conversation. */
export function subjectSpan(state: State, entry: Entry, key?: string): VElement {
  const lastId = entry.last.legacyId ?? undefined;
  const { legacyId, subject } = entry.thread;
  return h(
    'span',
    {
      ...(key === undefined ? {} : { key }),
      class: entry.unread && 'bqe',
      'data-thread-id': lineId(state, entry),
      'data-legacy-thread-id': legacyId,
      'data-legacy-last-message-id': lastId,
      'data-legacy-last-non-draft-message-id': lastId,
    },
    withEmoji(subject || state.words.noSubject),
  );
}

/** The beginning of the last mail, on one line. */
export function snippetOf(entry: Entry): string {
  return entry.last.body.replace(/\s+/g, ' ').slice(0, 110);
}
