import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { onNews } from '../lib/messages/news';
import { send } from '../lib/messages/send';
import type { Input, MessageName, Outputs } from '../lib/messages/table';

/** A question's state: the last answer stays while the same is asked again. */
export interface Query<N extends MessageName> {
  readonly answer: Outputs[N] | undefined;
  readonly hasFailed: boolean;
  /** What was thrown when it failed. */
  readonly error?: unknown;
  ask(): void;
}

type Question =
  | 'overview.show'
  | 'sites.list'
  | 'settings.show'
  | 'people.list'
  | 'companies.list'
  | 'person.page'
  | 'duplicates.find'
  | 'never.list'
  | 'deal.page'
  | 'pipelines.show'
  | 'lists.show'
  | 'goals.show'
  | 'numbers.show'
  | 'numbers.behind'
  | 'review.show'
  | 'review.helped'
  | 'month-end.show'
  | 'forecast.show'
  | 'forecast.page';

/** How long to wait for more changes before asking again, in milliseconds. */
const SOON_MS = 60;

/** Asks the background on mounting, when what is asked for changes, and again whenever something changed. */
export const useQuery = <N extends Question>(name: N, input: Input<N> = {} as Input<N>): Query<N> => {
  const [state, setState] = useState<{ answer?: Outputs[N]; error?: unknown; hasFailed: boolean }>({
    hasFailed: false,
  });
  const latest = useRef(0);
  // Asked anew when the input says something else, not whenever it is another object.
  const asked = JSON.stringify(input);
  const ask = useCallback(() => {
    latest.current += 1;
    const turn = latest.current;
    send(name, JSON.parse(asked) as Input<N>).then(
      (answer) => turn === latest.current && setState({ answer, hasFailed: false }),
      (error: unknown) =>
        turn === latest.current && setState((before) => ({ ...before, error, hasFailed: true })),
    );
  }, [name, asked]);
  // Before the paint: an ordinary effect would wait for one, and nothing is there to be seen yet.
  useLayoutEffect(() => {
    ask();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = onNews((news) => {
      if (news !== 'changed' && news !== 'language') return;
      // Many changes in a row are one question.
      clearTimeout(timer);
      timer = setTimeout(ask, SOON_MS);
    });
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [ask]);
  return { ...state, answer: state.answer, ask };
};
