import { inChrome } from './chrome-scope';
import { waitFor } from './look';
import type { Rig } from './rig';
import { pressShortcut } from './shortcut';

interface Frames {
  addMessageListener(name: string, hear: (message: { data: string }) => void): void;
  removeMessageListener(name: string, hear: (message: { data: string }) => void): void;
  loadFrameScript(url: string, isForLater: boolean): void;
}

/** Firefox's own names that are used inside `inChrome`. */
declare const SidebarController: { isOpen: boolean; currentID: string };
type Sidebar = HTMLElement & { contentDocument: Document };
type Inner = HTMLElement & { messageManager: Frames };
type Mouse = { synthesizeMouseEvent(type: string, x: number, y: number, mouse: object): void };

/** Opens our page in Firefox's sidebar by its real shortcut, and waits until it stands there. */
export const openSidebar = async (rig: Rig): Promise<void> => {
  const isOpen = () => inChrome(rig.browser, () => SidebarController.isOpen);
  if (!(await isOpen())) await pressShortcut(rig, 'K', '_execute_sidebar_action');
  await waitFor(isOpen, 'the sidebar to open');
  await waitFor(
    async () => (await inSidebar<string>(rig, '(page) => page.readyState', '')) !== 'loading',
    'our page in the sidebar',
  );
};

/** Runs a function of (document, given) in the sidebar's page; its answer passes as JSON. */
export const inSidebar = async <T>(rig: Rig, code: string, given: string): Promise<T> => {
  const script = `sendAsyncMessage('pipeside:said', JSON.stringify([(${code})(content.document, ${JSON.stringify(given)})]))`;
  const answer = await inChrome(
    rig.browser,
    (url) => {
      const sidebar = document.getElementById('sidebar') as Sidebar | null;
      const inner = sidebar?.contentDocument.getElementById('webext-panels-browser') as Inner | null;
      if (!inner) throw new Error('no sidebar');
      return new Promise<string>((resolve, reject) => {
        const hear = ({ data }: { data: string }) => {
          inner.messageManager.removeMessageListener('pipeside:said', hear);
          resolve(data);
        };
        inner.messageManager.addMessageListener('pipeside:said', hear);
        inner.messageManager.loadFrameScript(url, false);
        setTimeout(() => reject(new Error('the sidebar gave no answer')), 2000);
      });
    },
    `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
  );
  return (JSON.parse(answer) as [T])[0];
};

/** Clicks in the sidebar's page with the window's own mouse; CSS pixels of that page. */
export const clickInSidebar = (rig: Rig, x: number, y: number): Promise<void> =>
  inChrome(
    rig.browser,
    (left, top) => {
      const sidebar = document.getElementById('sidebar') as Sidebar;
      const inner = sidebar.contentDocument.getElementById('webext-panels-browser') as HTMLElement;
      const [outer, own] = [sidebar.getBoundingClientRect(), inner.getBoundingClientRect()];
      const [atX, atY] = [outer.x + own.x + left, outer.y + own.y + top];
      const { synthesizeMouseEvent } = window as unknown as Mouse;
      for (const type of ['mousemove', 'mousedown', 'mouseup'])
        synthesizeMouseEvent.call(window, type, atX, atY, {
          button: 0,
          clickCount: type === 'mousemove' ? 0 : 1,
        });
    },
    x,
    y,
  );
