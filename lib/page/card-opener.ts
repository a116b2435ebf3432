import { send } from '../messages/send';
import type { Hosts } from './host';
import { panelDoor } from './panel-door';

/** What opening a card needs of the page. */
export interface Opener {
  readonly hosts: Hosts;
  readonly page: Document;
  readonly isLate: boolean;
  endsWith(error: unknown): boolean;
  /** Called when something was done in the card. */
  acted(): void;
}

/** Something of ours the card stands beside and the focus goes back to. */
export interface Anchor {
  box(): DOMRect;
  focus(): void;
}

/** Opens the card of somebody beside an anchor; the panel's script is brought at the first time. */
export const cardOpener =
  ({ hosts, isLate, endsWith, acted }: Opener) =>
  async (address: string, name: string, anchor: Anchor): Promise<void> => {
    const { left, top, bottom } = anchor.box();
    try {
      if (!panelDoor()) await send('panel.bring', {});
      panelDoor()?.openCard({
        address,
        name,
        box: { left, top, bottom },
        isLate,
        makeHost: hosts.makeStyled,
        acted,
        closed: anchor.focus,
      });
    } catch (error) {
      endsWith(error);
    }
  };
