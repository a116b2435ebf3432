import { browser } from '../../lib/browser';
import type { Sender } from '../../lib/messages/sender';

interface SidePanel {
  open(where: { tabId: number }): Promise<void>;
}

let opening: Promise<boolean> = Promise.resolve(false);

/** Opens the browser's side panel beside a tab; must be called in the turn in which a press or a key was told of. */
export const openSidePanelBeside = (tabId: number): void => {
  const { sidePanel } = browser as typeof browser & { sidePanel?: SidePanel };
  opening = sidePanel
    ? sidePanel.open({ tabId }).then(
        () => true,
        () => false,
      )
    : Promise.resolve(false);
};

/** The same for a press in a page that a message told of. */
export const openSidePanel = (sender: Sender): void => {
  if (sender.kind === 'page') openSidePanelBeside(sender.tab);
};

/** Whether the last opening came off; never in Firefox, which opens its sidebar only at a press of its own. */
export const hasOpened = (): Promise<boolean> => opening;
