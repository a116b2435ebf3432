import { normaliseAddress } from '../../pipeline/address';
import type { Prospect } from '../../pipeline/prospect';

/** The strongest anchor Gmail has: the same in every capture from 2014 on. */
export const PERSON = 'span[email]';

const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;

/** The person an anchor names, or undefined when it holds no address. A name that is only the address is no name. */
export const readPerson = (anchor: Element): (Prospect & { readonly email: string }) | undefined => {
  const email = normaliseAddress(anchor.getAttribute('email') ?? '');
  if (email === undefined) return undefined;
  const name = (anchor.getAttribute('name') ?? '').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
  return name === '' || name.toLowerCase() === email ? { email } : { email, name };
};
