import { send } from '../messages/send';
import type { InPage } from '../sites/site';
import type { Hosts } from './host';
import { panelDoor, type Typing } from './panel-door';

/** What opening a card needs of the page. */
export interface Opener {
  readonly site: InPage;
  readonly hosts: Hosts;
  readonly page: Document;
  readonly typing: Typing;
  isDark(at: Element): boolean;
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
  ({ site, hosts, page, typing, isDark, endsWith, acted }: Opener) =>
  async (address: string, name: string, anchor: Anchor, unit: Element | null): Promise<void> => {
    const { left, top, bottom } = anchor.box();
    try {
      if (!panelDoor()) await send('panel.bring', {});
      panelDoor()?.openCard({
        address,
        name,
        signature: unit ? site.readSignature(unit, address) : { lines: [], links: [] },
        isNotice: site.modes[0] === 'in-page' && address.startsWith('https://'),
        box: { left, top, bottom },
        isDark: isDark(page.elementFromPoint(left, top) ?? page.body),
        typing,
        makeHost: hosts.makeStyled,
        acted,
        closed: anchor.focus,
      });
    } catch (error) {
      endsWith(error);
    }
  };
