import { normaliseAddress } from '../../pipeline/address';
import type { Prospect } from '../../pipeline/prospect';

/** The recipient that a chip of the compose window names, as far as it names one; a name that is the address is none. */
export const readChip = (chip: Element): Prospect => {
  const email = normaliseAddress(chip.getAttribute('data-hovercard-id') ?? '');
  const name = chip.getAttribute('data-name')?.trim();
  return {
    ...(name && normaliseAddress(name) !== email && { name }),
    ...(email !== undefined && { email }),
  };
};
