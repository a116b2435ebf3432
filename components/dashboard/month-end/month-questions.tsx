import type { Owner } from '../../../lib/pipeline/lists';
import type { MonthEnd } from '../../../lib/pipeline/month-end';
import { useWords } from '../../words-context';
import { MonthPart } from './month-part';
import { sayQuestion } from './say-question';

/** What to talk about, each with what it rests on. */
export const MonthQuestions = ({ report, owners }: { report: MonthEnd; owners: readonly Owner[] }) => {
  const words = useWords();
  if (report.questions.length === 0) return null;
  return (
    <MonthPart title={words.say('month_questions')}>
      <ol class="month-questions">
        {report.questions.map((question) => {
          const said = sayQuestion(words, owners, report, question);
          return (
            <li key={said}>
              <p class="month-ask">{said}</p>
            </li>
          );
        })}
      </ol>
    </MonthPart>
  );
};
