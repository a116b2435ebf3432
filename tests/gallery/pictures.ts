import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openGallery } from './window';

const FOLDER = join('.output', 'gallery');

const LOOKS = (['light', 'dark'] as const).flatMap((theme) =>
  (['en', 'bg'] as const).flatMap((language) =>
    [380, 320].map((width) => ({ theme, language, width, name: `${theme}-${language}-${width}` })),
  ),
);

const indexOf = (shows: readonly string[]): string =>
  [
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Pipeside gallery</title>',
    '<style>body{font:14px system-ui;margin:16px;background:#888}section{display:flex;gap:12px;overflow-x:auto;align-items:start}figure{margin:0}</style>',
    ...shows.map((show) => {
      const figures = LOOKS.map(
        ({ name, width }) =>
          `<figure><figcaption>${name}</figcaption><img src="${show}-${name}.png" width="${width}" alt="${show}, ${name}" loading="lazy"></figure>`,
      );
      return `<h2 id="${show}">${show}</h2><section>${figures.join('')}</section>`;
    }),
  ].join('\n');

/** Writes a picture of every show in every look and a page that shows them; gives the folder and their number. */
export const writePictures = async (): Promise<{ readonly folder: string; readonly pictures: number }> => {
  const gallery = await openGallery();
  try {
    const shows = Object.keys(await gallery.states());
    await rm(FOLDER, { recursive: true, force: true });
    await mkdir(FOLDER, { recursive: true });
    for (const { name, language, ...view } of LOOKS) {
      for (const show of shows) {
        await gallery.draw(view, language, show);
        await writeFile(join(FOLDER, `${show}-${name}.png`), await gallery.shoot());
      }
    }
    await writeFile(join(FOLDER, 'index.html'), indexOf(shows));
    return { folder: FOLDER, pictures: shows.length * LOOKS.length };
  } finally {
    await gallery.close();
  }
};
