import { bottleneck } from '../../../lib/metrics/review/bottleneck';
import { lostReasons } from '../../../lib/metrics/review/lost-reasons';
import { pipelineChange } from '../../../lib/metrics/review/pipeline-change';
import { stageReview } from '../../../lib/metrics/review/stage-review';
import type { Book } from '../../../lib/projections/book/book';
import { askFor } from './ask';
import type { Question } from './question';

type Answer = Readonly<Record<string, unknown>>;
type Answering = (book: Book, question: Question) => Answer;

const stageOf = (book: Book, question: Question) => {
  const found = stageReview(book, askFor(book, question), question.pipeline ?? '').find(
    ({ id }) => id === question.stage,
  );
  if (!found) throw new Error(`${question.id} is about no stage`);
  return found;
};

const lostFrom: Answering = (book, question) => {
  const reasons = lostReasons(book, askFor(book, question));
  const byStage: Record<string, number> = {};
  for (const [stage, count] of reasons.flatMap((reason) => Object.entries(reason.byStage))) {
    const name = `${book.standings.get(stage)?.pipeline}/${stage}`;
    byStage[name] = (byStage[name] ?? 0) + count;
  }
  return { byStage, byReason: Object.fromEntries(reasons.map(({ id, count }) => [id, count])) };
};

const change: Answering = (book, { a = '', b = '', window }) => {
  const { start, created, reopened, movedIn, increased, decreased, movedOut, lost, won, end } =
    pipelineChange(book, {}, { a, b, ...(window && { window }) });
  return { start, created, reopened, movedIn, increased, decreased, movedOut, lost, won, end };
};

const answering: Readonly<Record<string, Answering>> = {
  stage(book, question) {
    const { entered, forward, back, lost, won, elsewhere, here } = stageOf(book, question);
    return { entered, forward, back, lost, won, elsewhere, here };
  },
  timeInStage(book, question) {
    const { latest, all, running } = stageOf(book, question);
    return { latestMedian: latest.median, allMedian: all.median, runningMedian: running.median };
  },
  bottleneck(book, question) {
    const { stage } = bottleneck(book, askFor(book, question), question.pipeline ?? '');
    return { stage: stage?.id, excessDays: stage?.excessDays };
  },
  change,
  lostFrom,
};

/** What the review of the stages answers, by the names of the one who worked by hand; throws at what it does not tell. */
export const answerOfReview: Answering = (book, question) => {
  const answer = answering[question.number];
  if (!answer) throw new Error(`nobody tells "${question.number}"`);
  return answer(book, question);
};
