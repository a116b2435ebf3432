import { parseArgs } from 'node:util';
import { BadInput } from '../tools/bad-input';
import { openForAPerson } from './open';
import { writePictures } from './pictures';

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Shows every component in every state: in a window, or without a display as pictures in a folder. */
export const main = async (args: string[]): Promise<number> => {
  let isOpened: boolean;
  try {
    isOpened = parseArgs({ args, options: { open: { type: 'boolean' } } }).values.open ?? hasDisplay();
  } catch (error) {
    throw new BadInput(`${(error as Error).message}. Usage: npm run gallery -- [--open]`);
  }
  if (isOpened) await openForAPerson();
  else {
    const { folder, pictures } = await writePictures();
    process.stdout.write(`${pictures} pictures and an index.html that shows them: ${folder}\n`);
  }
  return 0;
};
