import type { Person } from './thread';

/** The seller's own address, account 0. */
export const omar: Person = { name: 'Omar Haddad', email: 'omar.haddad@seller.example' };

/** The same man's second mailbox, account 1. */
export const omarAdvisory: Person = { name: 'Omar Haddad', email: 'omar@haddad-advisory.example' };

/** The shared mailbox that is read by delegation. */
export const salesDesk: Person = { name: 'Seller Sales Desk', email: 'desk@seller.example' };

/** Whose mailbox it is. */
export function ownerOf(options: { account: number; delegated: boolean }): Person {
  if (options.delegated) return salesDesk;
  return options.account === 1 ? omarAdvisory : omar;
}
