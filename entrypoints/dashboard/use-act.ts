import { useCallback, useState } from 'preact/hooks';
import type { Act } from '../../components/dashboard/act';
import type { Said } from '../../components/done-line';
import { newCommandId, send } from '../../lib/messages/send';
import type { Done } from '../../lib/messages/table';
import { FaultError } from '../../lib/pipeline/fault';

/** The way to give commands, and what became of the last one, with its undo or another try under the same id. */
export const useActing = (): { act: Act; said: Said | undefined; tell: (said: Said) => void } => {
  const [said, setSaid] = useState<Said>();
  const attempt = useCallback(async (work: () => Promise<Done>): Promise<boolean> => {
    try {
      const { command, says, canUndo } = await work();
      const id = newCommandId();
      const undo = () => void attempt(() => send('command.undo', { command }, id));
      setSaid(canUndo ? { text: says, undo } : { text: says });
      return true;
    } catch (error) {
      const mayHelp = !(error instanceof FaultError) || error.code === 'storage';
      setSaid(mayHelp ? { error, retry: () => void attempt(work) } : { error });
      return false;
    }
  }, []);
  const act: Act = useCallback(
    (name, input) => {
      const id = newCommandId();
      return attempt(() => send(name, input, id) as Promise<Done>);
    },
    [attempt],
  );
  return { act, said, tell: setSaid };
};
