/** What two names are to each other; undefined when nothing says that they are one person's. */
export type NameVerdict = 'same' | 'nickname' | 'spelling' | undefined;
