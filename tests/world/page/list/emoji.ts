import { h, type VNode } from '../dom/vnode';

const emoji = /(\p{Extended_Pictographic}\uFE0F?)/u;

/** The subject with its emoji as images, which is how the real page shows them. */
export function withEmoji(text: string): VNode[] {
  return text
    .split(emoji)
    .filter(Boolean)
    .map((piece) => (emoji.test(piece) ? emojiImage(piece) : piece));
}

function emojiImage(piece: string): VNode {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text y="16" font-size="16">${piece}</text></svg>`;
  const src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  return h('img', {
    class: 'an1',
    'data-emoji': piece,
    alt: piece,
    'aria-label': piece,
    loading: 'lazy',
    src,
  });
}
