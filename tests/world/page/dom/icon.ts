import { h, type VElement } from './vnode';

const drawings = {
  menu: 'M4 7h16M4 12h16M4 17h16',
  search: 'M16 16l5 5M4 10.5a6.5 6.5 0 1 0 13 0 6.5 6.5 0 1 0-13 0',
  star: 'M12 4l2.4 5.2 5.6.6-4.2 3.8 1.2 5.6-5-2.9-5 2.9 1.2-5.600L4 9.800l5.6-.6z',
  inbox: 'M4 5h16v14H4zM4 14h5l1 2h4l1-2h5',
  clock: 'M4 12a8 8 0 1 0 16 0 8 8 0 1 0-16 0M12 7v5l3 3',
  send: 'M4 5l16 7-16 7 2-7zM6 12h14',
  draft: 'M7 3h7l4 4v14H7zM14 3v4h4',
  down: 'M7 10l5 5 5-5',
  label: 'M4 7h11l5 5-5 5H4z',
  pen: 'M5 19l1-4L16 5l3 3L9 18zM14 7l3 3',
  archive: 'M4 8h16v12H4zM4 8l2-4h12l2 4M12 11v6M9 14l3 3 3-3',
  trash: 'M6 7h12l-1 13H7zM4 7h16M10 4h4v3h-4z',
  mail: 'M4 6h16v12H4zM4 7l8 6 8-6',
  back: 'M20 12H5M11 6l-6 6 6 6',
  refresh: 'M19 12a7 7 0 1 1-2-5M18 3v5h-5',
  more: 'M11 5a1 1 0 1 0 2 0 1 1 0 1 0-2 0M11 12a1 1 0 1 0 2 0 1 1 0 1 0-2 0M11 19a1 1 0 1 0 2 0 1 1 0 1 0-2 0',
  reply: 'M10 7l-6 5 6 5M4 12h9c4 0 6 2 7 5',
  forward: 'M14 7l6 5-6 5M20 12h-9c-4 0-6 2-7 5',
  gear: 'M4 7h9M19 7h1M4 17h1M11 17h9M13 7a3 3 0 1 0 6 0 3 3 0 1 0-6 0M5 17a3 3 0 1 0 6 0 3 3 0 1 0-6 0',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  spark: 'M12 3c0 5 4 9 9 9-5 0-9 4-9 9 0-5-4-9-9-9 5 0 9-4 9-9',
  close: 'M6 6l12 12M18 6L6 18',
  important: 'M5 6h9l5 6-5 6H5l4-6z',
  help: 'M4 12a8 8 0 1 0 16 0 8 8 0 1 0-16 0M10 10a2 2 0 1 1 2.5 2c-.5.2-.5 1-.5 1.500M12 16v.1',
} as const;

/** The name of a drawing. */
export type IconName = keyof typeof drawings;

/** A line drawing of 20 pixels in the colour of the text. */
export function icon(name: IconName, className = 'icn'): VElement {
  return h(
    'svg',
    { class: className, viewBox: '0 0 24 24', 'aria-hidden': 'true' },
    h('path', { d: drawings[name] }),
  );
}
