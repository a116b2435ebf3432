import { members, viewer } from '../people/members';

/** Puts the bubbles of the messages into the open shadow root in which the layout of 2026 keeps them. */
export function addMessageBubbles(): void {
  const outlet = document.createElement('div');
  outlet.id = 'interop-outlet';
  outlet.setAttribute('data-testid', 'interop-shadowdom');
  const root = outlet.attachShadow({ mode: 'open' });
  for (const { name } of [viewer, ...members.slice(0, 2)]) {
    const title = document.createElement('h2');
    title.className = 'msg-overlay-bubble-header__title';
    title.textContent = name;
    const bubble = document.createElement('aside');
    bubble.className = 'msg-overlay-list-bubble';
    bubble.hidden = true;
    bubble.append(title);
    root.append(bubble);
  }
  document.body.append(outlet);
}
