import { StageMark } from '../../stage-mark';
import { useWords } from '../../words-context';
import './press-choice.css';

const COLOURS = [1, 2, 3, 4, 5, 6, 7] as const;

/** The colours a stage can have, as swatches with their names. */
export const ColourChoice = ({ colour, choose }: { colour: number; choose(colour: number): void }) => {
  const words = useWords();
  return (
    <fieldset class="labelled">
      <legend>{words.say('editor_colour')}</legend>
      <div class="press-choice">
        {COLOURS.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === colour}
            onClick={() => one !== colour && choose(one)}
          >
            <StageMark colour={one} />
            {words.name('colour', String(one))}
          </button>
        ))}
      </div>
    </fieldset>
  );
};
