import { type Asked, filterAsked, spanAsked } from '../../components/dashboard/asked';
import { DealsBehind, type Shown } from '../../components/dashboard/numbers/deals-behind';
import { useQuery } from '../../components/use-query';
import { Waiting } from '../../components/waiting';
import type { Period } from '../../lib/pipeline/period';
import { NumbersPage } from './numbers-page';
import { useKept } from './use-kept';

interface Of {
  readonly asked: Asked;
  readonly number: string;
  readonly period: Period;
}

const Behind = ({ asked, number, period }: Of) => {
  const [shown, show] = useKept<Shown>({ by: 'openedOn', isFalling: true, from: 0 });
  const filter = filterAsked(asked);
  const { stage } = asked;
  const behind = useQuery('numbers.behind', { number, period, filter, ...(stage && { stage }) });
  const numbers = useQuery('numbers.show', { span: { kind: 'custom', ...period }, filter });
  const pipelines = useQuery('pipelines.show');
  const all = [behind, numbers, pipelines];
  const again = (): void => {
    for (const query of all) if (query.hasFailed) query.ask();
  };
  const hasFailed = all.some((query) => query.hasFailed);
  return behind.answer && numbers.answer && pipelines.answer ? (
    <>
      {hasFailed && <Waiting hasFailed ask={again} />}
      <DealsBehind
        number={number}
        stage={stage}
        numbers={numbers.answer}
        behind={behind.answer}
        pipelines={pipelines.answer.pipelines}
        shown={shown}
        show={show}
      />
    </>
  ) : (
    <Waiting hasFailed={hasFailed} ask={again} />
  );
};

/** The deals behind a number over the background's answers; all numbers where the address names none or no span. */
export const BehindPage = ({ asked }: { asked: Asked }) => {
  const span = spanAsked({ ...asked, kind: 'custom' });
  return asked.number && span?.kind === 'custom' ? (
    <Behind asked={asked} number={asked.number} period={{ from: span.from, to: span.to }} />
  ) : (
    <NumbersPage asked={asked} />
  );
};
