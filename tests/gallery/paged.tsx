import type { ComponentChildren } from 'preact';

/** A page of the dashboard with the space that stands around it there. */
export const Paged = ({ children }: { children: ComponentChildren }) => (
  <div style={{ padding: '14px' }}>{children}</div>
);
