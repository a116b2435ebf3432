import { useRef, useState } from 'preact/hooks';
import { newCommandId, send } from '../../lib/messages/send';
import type { Done } from '../../lib/messages/table';
import { FaultError } from '../../lib/pipeline/fault';
import { askingFirst } from './ask-first';
import type { Saved } from './saved-line';

/** Saving about a person, one thing at a time: what was last saved and whether something is on its way. */
export interface Saving {
  readonly saved: Saved | undefined;
  readonly isBusy: boolean;
  /**
   * Gives a command and tells whether it was done; what came of it is in `saved`, with the way back. When no answer
   * came, the same thing given again keeps its id, so that it is done only once; `what` tells what is the same.
   */
  give(work: (id: string) => Promise<Done>, what?: unknown): Promise<boolean>;
}

/** Saves for whoever is shown; `acted` is called when something was saved. */
export const useSaving = (address: string, acted: () => void): Saving => {
  const [saved, setSaved] = useState<Saved>();
  const [isBusy, setBusy] = useState(false);
  const unknown = useRef<{ what: string; id: string } | undefined>(undefined);
  const attempt = async (work: () => Promise<Done>): Promise<boolean> => {
    setBusy(true);
    try {
      const { command, says, canUndo } = await work();
      unknown.current = undefined;
      acted();
      const undo = () => void attempt(() => send('command.undo', { command }));
      setSaved(canUndo ? { text: says, undo } : { text: says });
      return true;
    } catch (error) {
      if (error instanceof FaultError) unknown.current = undefined;
      setSaved({ error });
      return false;
    } finally {
      setBusy(false);
    }
  };
  const give: Saving['give'] = (work, about) => {
    const what = JSON.stringify(about) ?? '';
    const isAgain = what !== '' && unknown.current?.what === what;
    const id = isAgain ? (unknown.current?.id ?? newCommandId()) : newCommandId();
    unknown.current = { what, id };
    return attempt(() => askingFirst(address, () => work(id)));
  };
  return { saved, isBusy, give };
};
