import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import tokens from '../../components/tokens.css?inline';
import { WordsContext } from '../../components/words-context';
import type { Look } from './show';

const panelStyles = import.meta.glob<string>('../../components/panel/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/** The panel stands in the row of states at its full height, not fixed to the window. */
const IN_ROW = ':host { position: static; --room: none } .side { block-size: auto }';

/** A piece of the panel in a root of its own with the panel's styles, as in a page. */
export const Rooted = ({ look, children }: { look: Look; children: ComponentChildren }) => {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const root = place.current?.attachShadow({ mode: 'open' });
    if (!root) return undefined;
    const style = document.createElement('style');
    style.textContent = [tokens, ...Object.values(panelStyles), IN_ROW].join('\n');
    const inside = document.createElement('div');
    root.append(style, inside);
    render(<WordsContext.Provider value={look.words}>{children}</WordsContext.Provider>, inside);
    return () => render(null, inside);
  }, []);
  return <div ref={place} />;
};
