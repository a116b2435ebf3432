/** What two texts are: certainly one mailbox, a question to the person, two people's, or one is no address. */
export type AddressVerdict = 'same' | 'ask' | 'different' | 'no address';
