import type { ComponentChildren } from 'preact';
import './review-section.css';

/** A part of the review under its heading, with what is counted in a sentence. */
export const ReviewSection = ({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text?: string;
  readonly children: ComponentChildren;
}) => (
  <section class="review-section">
    <h2>{title}</h2>
    {text && <p class="page-text">{text}</p>}
    <div class="review-body">{children}</div>
  </section>
);
