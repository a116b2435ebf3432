import { hex } from '../people/ids';

/** Class names as the layout of 2026 has them, hashed so that nothing can hang on them. */
export function hashed(...names: string[]): string {
  return names
    .map((name) => {
      const digits = hex(`class ${name}`);
      return /^\d/.test(digits) ? `_${digits.slice(1)}` : digits;
    })
    .join(' ');
}

/** A style sheet with its readable class names hashed. */
export function hashStyles(css: string): string {
  return css.replace(/\.([a-z][a-z-]*)/g, (_, name: string) => `.${hashed(name)}`);
}
