import type { ComponentChildren } from 'preact';
import './deal-part.css';

/** A part of the page of a deal under its heading, which takes the focus when what had it in here goes away. */
export const DealPart = ({
  heading,
  aside,
  class: name,
  children,
}: {
  readonly heading: string;
  /** Beside the heading: a count, a name. */
  readonly aside?: ComponentChildren;
  readonly class?: string;
  readonly children: ComponentChildren;
}) => (
  <section class={name ? `deal-part ${name}` : 'deal-part'} data-part aria-label={heading}>
    <header>
      <h2 tabIndex={-1}>{heading}</h2>
      {aside}
    </header>
    {children}
  </section>
);
