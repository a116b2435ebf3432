import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import fields from '../components/panel/fields.css?inline';
import { keepFocus } from '../components/panel/keep-focus';
import { Panel } from '../components/panel/panel';
import panelStyle from '../components/panel/panel.css?inline';
import path from '../components/panel/path.css?inline';
import story from '../components/panel/story.css?inline';
import tokens from '../components/tokens.css?inline';
import { hangDoor, type Opening } from '../lib/page/panel-door';

const MARGIN = 8;
const CARD = { width: 340, height: 600 };
/** What the line at the foot takes: its way back must not be under the card. */
const LINE_ROOM = 72;

/** Beside the badge, moved up as far as it needs room below, never outside the window; what is longer scrolls. */
const placeCard = (element: HTMLElement, { box }: Opening): void => {
  const left = Math.min(Math.max(MARGIN, box.left), Math.max(MARGIN, innerWidth - CARD.width - MARGIN));
  const foot = innerHeight - MARGIN - (innerHeight > 480 ? LINE_ROOM : 0);
  const top = Math.max(MARGIN, Math.min(box.bottom + 6, foot - CARD.height));
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
  element.style.setProperty('--room', `${foot - top}px`);
};

const placeSidebar = (element: HTMLElement): void => {
  element.style.insetBlockStart = '0';
  element.style.insetInlineEnd = '0';
};

/** The card and the sidebar, put into a page at the first click and sharing the overlay's world. */
export default defineUnlistedScript(() => {
  let closeOpen: (() => void) | undefined;
  const close = (): boolean => {
    const wasOpen = closeOpen !== undefined;
    closeOpen?.();
    return wasOpen;
  };
  const open = (opening: Opening, kind: 'card' | 'sidebar'): void => {
    close();
    const { element, root } = opening.makeHost([tokens, panelStyle, story, fields, path].join('\n'));
    if (kind === 'card') placeCard(element, opening);
    else placeSidebar(element);
    const place = document.createElement('div');
    place.className = opening.isDark ? 'look-dark' : 'look-light';
    root.append(place);
    document.documentElement.append(element);
    const end = (isGone: boolean): void => {
      closeOpen = undefined;
      letGo();
      render(null, place);
      element.remove();
      if (isGone) opening.closed();
    };
    closeOpen = () => end(true);
    const show = (next: 'card' | 'sidebar') => {
      end(false);
      open(opening, next);
    };
    render(
      <Panel
        kind={kind}
        address={opening.address}
        name={opening.name}
        signature={opening.signature}
        isNotice={opening.isNotice}
        typing={opening.typing}
        close={close}
        acted={opening.acted}
        show={show}
        reload={() => location.reload()}
      />,
      place,
    );
    const letGo = keepFocus(root);
  };
  hangDoor({
    openCard: (opening) => open(opening, 'card'),
    close,
  });
});
