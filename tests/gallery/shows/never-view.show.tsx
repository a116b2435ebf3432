import { NeverView } from '../../../components/dashboard/people/never-view';
import type { NeverList } from '../../../lib/pipeline/people-pages';
import { TODAY } from '../overviews';
import { neverEntries, neverSuggested } from '../people-data';
import type { Show } from '../show';
import { Typed } from '../typed';

const view = (list: NeverList) => (
  <div style={{ padding: '14px' }}>
    <NeverView list={list} today={TODAY} />
  </div>
);

const show: Show = {
  empty: () => view({ entries: [], suggested: [] }),
  'suggestions only': () => view({ entries: [], suggested: neverSuggested }),
  'every kind': () => view({ entries: neverEntries, suggested: neverSuggested }),
  'neither an address nor a domain': () => (
    <Typed into=".never-form input" text="nobody at all" press=".never-form button">
      {view({ entries: neverEntries.slice(0, 1), suggested: [] })}
    </Typed>
  ),
};
export default show;
