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
