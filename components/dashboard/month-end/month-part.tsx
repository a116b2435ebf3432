import type { ComponentChildren } from 'preact';

/** A part of the report under its heading. */
export const MonthPart = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section class="month-part">
    <h2>{title}</h2>
    {children}
  </section>
);

/** That more was left out, or that there is nothing. */
export const MonthLine = ({ children }: { children: ComponentChildren }) => (
  <p class="month-line">{children}</p>
);
