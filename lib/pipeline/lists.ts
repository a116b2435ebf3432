/** Something people may choose from, with the name they gave it. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly isRetired: boolean;
}

/** Somebody deals can belong to; the first one is the person at this computer. */
export interface Owner extends Named {
  readonly team?: string;
}

/** A field of deals that people made themselves. */
export interface OwnField extends Named {
  readonly kind: 'text' | 'number' | 'money' | 'date' | 'choice';
  readonly choices: readonly Named[];
}

/** All that deals are sorted by beside their stages; retired ones stand in history only. */
export interface Lists {
  readonly owners: readonly Owner[];
  readonly teams: readonly Named[];
  readonly tags: readonly Named[];
  readonly sources: readonly Named[];
  readonly fields: readonly OwnField[];
}

/** The owner that every installation has: the person at this computer. */
export const ME = 'me';

/** Whether a deal's owner is the one asked for, or is in the team asked for. */
export const isOwnedBy = (owner: string | undefined, asked: string, { owners }: Lists): boolean =>
  owner !== undefined && (owner === asked || owners.find(({ id }) => id === owner)?.team === asked);
