/** Somebody a page shows, as far as the page tells; nothing of it is kept before the person tags them. */
export interface Prospect {
  readonly name?: string;
  /** Normalised. */
  readonly email?: string;
  /** Canonical address of a profile. */
  readonly profile?: string;
  readonly headline?: string;
  readonly company?: string;
  readonly location?: string;
}

/** What somebody is known by: the mail address, else the address of the profile; undefined when the page tells neither. */
export const keyOf = ({ email, profile }: Prospect): string | undefined => email ?? profile;
