import type { ComponentChildren } from 'preact';
import './empty-state.css';

/** What stands where there is nothing yet: what would stand there, and what to do for it. */
export const EmptyState = ({
  title,
  text,
  children,
}: {
  title: string;
  text?: string;
  children?: ComponentChildren;
}) => (
  <section class="empty-state">
    <h2>{title}</h2>
    {text && <p>{text}</p>}
    {children}
  </section>
);
