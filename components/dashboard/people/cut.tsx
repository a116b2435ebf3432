import './cut.css';

/** A text in one line that ends in dots where it is too long; the whole of it is its tooltip. */
export const Cut = ({ text, class: name = '' }: { text: string; class?: string }) => (
  <span class={`cut ${name}`} dir="auto" title={text}>
    {text}
  </span>
);

/** The same as a link. */
export const CutLink = ({ text, href }: { text: string; href: string }) => (
  <a class="cut" dir="auto" title={text} href={href}>
    {text}
  </a>
);
