import type { Language } from '../../lib/speak';
import { shows } from './shows';

/** What the catalogue is looked at in, as its address says it. */
export interface Choice {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  readonly width: '380' | '320';
}

const CHOICES = [
  ['language', ['en', 'bg']],
  ['theme', ['light', 'dark']],
  ['width', ['380', '320']],
] as const;

const addressOf = (choice: Choice, more: Readonly<Record<string, string>>): string =>
  `?${new URLSearchParams({ ...choice, ...more })}`;

const fit = ({ currentTarget: frame }: { currentTarget: HTMLIFrameElement }): void => {
  const height = frame.contentDocument?.documentElement.scrollHeight;
  if (height) frame.style.blockSize = `${height + 2}px`;
};

/** Every show beside the others, each a page of its own, with links to the other languages, themes and widths. */
export const Catalogue = ({ choice }: { choice: Choice }) => (
  <main class="gallery-catalogue">
    <h1>Pipeside: every component in every state</h1>
    <nav>
      {CHOICES.flatMap(([name, values]) =>
        values.map((value) => (
          <a
            key={value}
            class="button"
            aria-current={choice[name] === value}
            href={addressOf(choice, { [name]: value })}
          >
            {name} {value}
          </a>
        )),
      )}
    </nav>
    <div class="gallery-shows">
      {Object.keys(shows).map((show) => (
        <section key={show}>
          <h2>{show}</h2>
          <iframe
            title={show}
            loading="lazy"
            style={{ inlineSize: `${Number(choice.width) + 2}px` }}
            src={addressOf(choice, { show })}
            onLoad={fit}
          />
        </section>
      ))}
    </div>
  </main>
);
