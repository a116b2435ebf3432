/** Somebody with a profile; `degree` is 0 for the person who reads. */
export interface Member {
  id: string;
  slug: string;
  name: string;
  headline: string;
  company: string | null;
  school: string | null;
  location: string;
  degree: 0 | 1 | 2 | 3;
  isVerified: boolean;
  /** Slugs of connections in common. */
  mutual: string[];
}

/** A search result out of the reader's network: it says what they do and not who they are. */
export interface Hidden {
  headline: string;
  location: string;
}

/** A company with a page of its own. */
export interface Company {
  id: number;
  slug: string;
  name: string;
  tagline: string;
  industry: string;
  place: string;
}
