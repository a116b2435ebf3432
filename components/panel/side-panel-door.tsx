import { useState } from 'preact/hooks';
import { send } from '../../lib/messages/send';
import { useWords } from '../words-context';

/** Leads to the browser's side panel, where text can be typed; where a page may not open it, it says how. */
export const SidePanelDoor = () => {
  const words = useWords();
  const [isShut, setShut] = useState(false);
  const open = (): void => {
    send('panel.side', {}).then(
      ({ isOpened }) => setShut(!isOpened),
      () => setShut(true),
    );
  };
  return (
    <div class="late">
      <p role="status">{words.say(isShut ? 'side_panel_how' : 'side_panel_why')}</p>
      {!isShut && (
        <button type="button" class="button" onClick={open}>
          {words.say('side_panel_open')}
        </button>
      )}
    </div>
  );
};
