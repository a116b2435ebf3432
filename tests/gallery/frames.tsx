import { WordsContext } from '../../components/words-context';
import type { Look } from './show';
import { shows } from './shows';

/** The states of one show, of all when none is named, each in a frame of the window's width under its label. */
export const Frames = ({ show, look }: { show: string | undefined; look: Look }) => (
  <WordsContext.Provider value={look.words}>
    {Object.entries(shows)
      .filter(([name]) => show === undefined || name === show)
      .flatMap(([name, states]) =>
        Object.entries(states).map(([state, draw]) => (
          <div key={`${name} ${state}`}>
            <p class="gallery-label">
              {name}: {state}
            </p>
            {/* A form, since the radio buttons of two states would else be one group. */}
            <form
              class="gallery-frame"
              data-state={`${name}: ${state}`}
              onSubmit={(event) => event.preventDefault()}
            >
              {draw(look)}
            </form>
          </div>
        )),
      )}
  </WordsContext.Provider>
);
