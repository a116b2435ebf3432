import { Icon } from '../icon';
import { useWords } from '../words-context';

/** Closes what it stands in. */
export const CloseButton = ({ close }: { close(): void }) => {
  const words = useWords();
  return (
    <button type="button" class="close" aria-label={words.say('close')} onClick={close}>
      <Icon of="close" />
    </button>
  );
};
