import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { onNews } from '../lib/messages/news';
import { send } from '../lib/messages/send';
import type { MessageName, Outputs } from '../lib/messages/table';

/** A question's state: the last answer stays while it is asked again. */
export interface Query<N extends MessageName> {
  readonly answer: Outputs[N] | undefined;
  readonly hasFailed: boolean;
  ask(): void;
}

type Question = 'overview.show' | 'sites.list' | 'settings.show';

/** Asks the background on mounting and again whenever something changed. */
export const useQuery = <N extends Question>(name: N): Query<N> => {
  const [answer, setAnswer] = useState<Outputs[N]>();
  const [hasFailed, setFailed] = useState(false);
  const latest = useRef(0);
  const ask = useCallback(() => {
    latest.current += 1;
    const turn = latest.current;
    send(name, {} as never).then(
      (output) => {
        if (turn !== latest.current) return;
        setAnswer(() => output);
        setFailed(false);
      },
      () => turn === latest.current && setFailed(true),
    );
  }, [name]);
  useEffect(() => {
    ask();
    return onNews((news) => (news === 'changed' || news === 'language') && ask());
  }, [ask]);
  return { answer, hasFailed, ask };
};
