import type { Show } from './show';

const files = import.meta.glob<Show>('./shows/*.show.tsx', { eager: true, import: 'default' });

/** Every show by its component's name: a new one costs one file in `shows/`. */
export const shows: Readonly<Record<string, Show>> = Object.fromEntries(
  Object.entries(files).map(([path, show]) => [path.replace(/^.*\/(.+)\.show\.tsx$/, '$1'), show]),
);
