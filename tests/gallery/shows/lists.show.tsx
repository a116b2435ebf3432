import { ListsView } from '../../../components/dashboard/lists/lists-view';
import { Paged } from '../paged';
import { bareLists, hardLists, usualLists } from '../pipelines-data';
import type { Show } from '../show';

const show: Show = {
  'a new installation': () => (
    <Paged>
      <ListsView lists={bareLists} />
    </Paged>
  ),
  'after some months': () => (
    <Paged>
      <ListsView lists={usualLists} />
    </Paged>
  ),
  'hard names': () => (
    <Paged>
      <ListsView lists={hardLists} />
    </Paged>
  ),
};
export default show;
