import type { GoalsPage } from '../../../lib/pipeline/goals';
import { useWords } from '../../words-context';
import './goals-view.css';
import '../people/lines.css';
import { QuotaSection, type QuotasShown } from './quota-section';
import { TargetLine } from './target-line';

interface Props {
  readonly page: GoalsPage;
  readonly shown: QuotasShown;
  show(next: QuotasShown): void;
}

/** What is to be won, and what the other numbers are to come to. */
export const GoalsView = ({ page, shown, show }: Props) => {
  const words = useWords();
  return (
    <div class="lines-place goals-view">
      <h1 class="page-head">{words.say('dash_goals')}</h1>
      <p class="page-text">{words.say('goals_text')}</p>
      <QuotaSection page={page} shown={shown} show={show} />
      <section>
        <h2>{words.say('goals_targets')}</h2>
        <p class="page-text">{words.say('goals_targets_text')}</p>
        <ul class="targets">
          {page.numbers.map((aim) => (
            <TargetLine key={aim.id} page={page} aim={aim} />
          ))}
        </ul>
      </section>
    </div>
  );
};
