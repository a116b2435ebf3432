import type { NeverList } from '../../../lib/pipeline/people-pages';
import { useWords } from '../../words-context';
import './lines.css';
import { NeverEntries } from './never-entries';
import { NeverForm } from './never-form';
import { NeverSuggested } from './never-suggested';
import './never.css';

/** Those who are never to be added: a field for one more, the list, and who is suggested for it. */
export const NeverView = ({ list, today }: { list: NeverList; today: string }) => {
  const words = useWords();
  return (
    <div class="lines-place never">
      <h1 class="page-head">{words.say('dash_never')}</h1>
      <p class="page-text">{words.say('never_text')}</p>
      <NeverForm entries={list.entries} />
      <NeverEntries entries={list.entries} today={today} />
      <NeverSuggested suggested={list.suggested} />
    </div>
  );
};
