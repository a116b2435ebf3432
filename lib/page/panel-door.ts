import type { Signature } from '../sites/site';
import type { Host } from './host';

/** Where text can be typed. */
export type Typing = 'here' | 'after-reload' | 'in-side-panel';

/** What the card or the sidebar is opened for. */
export interface Opening {
  readonly address: string;
  /** The name the page shows, for who is not known yet. */
  readonly name: string;
  /** What stands under their message, where it is open, for a look at the company's name and a profile. */
  readonly signature: Signature;
  /** The page names them in a notice of their profile's site. */
  readonly isNotice: boolean;
  /** Where the badge stands, in CSS pixels of the viewport. */
  readonly box: { readonly left: number; readonly top: number; readonly bottom: number };
  /** Whether the page is dark there: the card is as light or dark as the page, whatever the computer is set to. */
  readonly isDark: boolean;
  /**
   * Where text can be typed: here; after a reload, where the page's listeners are older than ours and would hear it;
   * or only in the side panel, at a site in which nothing is to be typed.
   */
  readonly typing: Typing;
  makeHost(css: string): Host;
  /** Called when something was done in it: what the page said before is past. */
  acted(): void;
  /** Called when it was closed, for the focus to go back to where it came from. */
  closed(): void;
}

/** What the panel's script offers to the overlay in the world they share. */
export interface PanelDoor {
  openCard(opening: Opening): void;
  /** Closes what is open; false when nothing was. */
  close(): boolean;
}

const world = globalThis as { pipesidePanel?: PanelDoor };

/** The door, once the panel's script is there; pages cannot see it, since the world is not theirs. */
export const panelDoor = (): PanelDoor | undefined => world.pipesidePanel;

/** Hangs the door. */
export const hangDoor = (door: PanelDoor): void => {
  world.pipesidePanel = door;
};
