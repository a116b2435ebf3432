import { useState } from 'preact/hooks';
import { newCommandId, send } from '../../lib/messages/send';
import type { Done } from '../../lib/messages/table';
import { askingFirst } from './ask-first';
import type { Saved } from './saved-line';

/** Saving about a person, one thing at a time: what was last saved and whether something is on its way. */
export interface Saving {
  readonly saved: Saved | undefined;
  readonly isBusy: boolean;
  /** Gives a command under a new id; what came of it is in `saved`, with the way back. */
  give(work: (id: string) => Promise<Done>): void;
}

/** Saves for whoever is shown; `acted` is called when something was saved. */
export const useSaving = (address: string, acted: () => void): Saving => {
  const [saved, setSaved] = useState<Saved>();
  const [isBusy, setBusy] = useState(false);
  const attempt = async (work: () => Promise<Done>): Promise<void> => {
    setBusy(true);
    try {
      const { command, says, canUndo } = await work();
      acted();
      const undo = () => void attempt(() => send('command.undo', { command }));
      setSaved(canUndo ? { text: says, undo } : { text: says });
    } catch (error) {
      setSaved({ error });
    } finally {
      setBusy(false);
    }
  };
  const give: Saving['give'] = (work) => {
    const id = newCommandId();
    void attempt(() => askingFirst(address, () => work(id)));
  };
  return { saved, isBusy, give };
};
