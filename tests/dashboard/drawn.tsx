import { type ComponentChild, render } from 'preact';
import { act as settled } from 'preact/test-utils';
import { type Act, ActProvider } from '../../components/dashboard/act';
import { WordsContext } from '../../components/words-context';
import { allWordsOf } from '../../lib/dashboard-words';

/** A command that was given, with what it brought. */
export type Given = readonly [name: string, input: unknown];

const place = (): HTMLElement =>
  document.querySelector<HTMLElement>('#drawn') ??
  document.body.appendChild(Object.assign(document.createElement('div'), { id: 'drawn' }));

/** Draws a part of the dashboard in English, again where it is drawn already; commands end up in `given`. */
export const draw = async (
  child: ComponentChild,
  given: Given[] = [],
  isDone: () => boolean = () => true,
): Promise<void> => {
  const act: Act = async (name, input) => {
    given.push([name, input]);
    return isDone();
  };
  await settled(() =>
    render(
      <WordsContext.Provider value={allWordsOf('en')}>
        <ActProvider value={act}>{child}</ActProvider>
      </WordsContext.Provider>,
      place(),
    ),
  );
};

/** Takes everything away again. */
export const clear = (): void => render(null, place());

/** What is called so, by its label or its words; throws when there is none. */
export const named = <E extends HTMLElement = HTMLElement>(name: string): E => {
  const found = [...document.querySelectorAll<E>('button, input, textarea, select, a, [tabindex]')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === name,
  );
  if (!found) throw new Error(`Nothing is called ${name}.`);
  return found;
};

/** Writes into a field as somebody does who leaves nothing of what stood there. */
export const write = (field: HTMLElement, text: string): Promise<void> =>
  settled(() => {
    field.focus();
    (field as HTMLInputElement).value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

/** Presses a key in a field. */
export const key = (field: HTMLElement, name: string): Promise<void> =>
  settled(async () => {
    field.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  });

/** Leaves a field. */
export const leave = (field: HTMLElement): Promise<void> => settled(async () => field.blur());

/** Presses a button that has the focus. */
export const press = (button: HTMLElement): Promise<void> =>
  settled(async () => {
    button.focus();
    button.click();
    // What was given is answered a little later.
    await new Promise((resolve) => setTimeout(resolve));
  });
