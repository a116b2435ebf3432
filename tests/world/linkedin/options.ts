/** How the pretend LinkedIn looks and behaves; times are milliseconds. */
export interface LinkedInOptions {
  layout: '2026' | 'ember';
  language: 'en' | 'de' | 'ar';
  theme: 'light' | 'dark';
  /** How long after loading only a shell and payloads stand in the page. */
  hydrateMs: number;
  /** How long after the address the content changes when one goes on within the page. */
  switchMs: number;
  /** What stands in the card of a profile meanwhile: the last person, nothing, or the next name over the last person. */
  between: 'stale' | 'skeleton' | 'mixed';
  /** What becomes of a search row when somebody else comes to stand in its place. */
  reuse: 'node' | 'text' | 'attributes';
  /** How often the counter of messages moves on; 0 stops it. */
  tickMs: number;
}

/** LinkedIn as most people have it in 2026: English, light, a third of a second until the content is there. */
export const defaultLinkedIn: LinkedInOptions = {
  layout: '2026',
  language: 'en',
  theme: 'light',
  hydrateMs: 300,
  switchMs: 250,
  between: 'stale',
  reuse: 'node',
  tickMs: 4000,
};
