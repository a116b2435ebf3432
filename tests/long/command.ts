import type { Inputs } from '../../lib/schema/message.schema';

type Changing = 'deal.track' | 'command.undo' | 'step.finish' | 'step.postpone' | 'list.add' | 'stage.change';

/** Who says it: the overlay in a page of the mailbox, or a page of the extension. */
export type From = 'page' | 'own';

/** A message as it goes over the wire. */
export type Message = { [N in Changing]: { name: N; id: string; input: Inputs[N] } }[Changing];

/** A message with who sends it. */
export interface Command {
  readonly from: From;
  readonly message: Message;
}
