import { Icon } from '../../icon';
import { useWords } from '../../words-context';
import './order-buttons.css';
import type { Order } from './use-order';

/** Moves a row up or down by the keyboard or a press. */
export const OrderButtons = ({ id, name, order }: { id: string; name: string; order: Order }) => {
  const words = useWords();
  const place = order.ids.indexOf(id);
  return (
    <span class="order-buttons">
      <button
        type="button"
        class="small-button"
        aria-label={words.say('order_up', { name })}
        title={words.say('order_up', { name })}
        // Disabled it would lose the focus when the row comes to stand first.
        aria-disabled={place === 0}
        onClick={() => order.move(id, -1)}
      >
        <Icon of="up" />
      </button>
      <button
        type="button"
        class="small-button"
        aria-label={words.say('order_down', { name })}
        title={words.say('order_down', { name })}
        aria-disabled={place === order.ids.length - 1}
        onClick={() => order.move(id, 1)}
      >
        <Icon of="down" />
      </button>
    </span>
  );
};
