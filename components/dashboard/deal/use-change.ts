import type { Input } from '../../../lib/messages/table';
import { useAct } from '../act';

/** What can be set on a deal at once. */
export type Change = Omit<Input<'deal.update'>, 'deal' | 'address'>;

/** The way to change a deal; true when it was done. */
export const useChange = (deal: string): ((change: Change) => Promise<boolean>) => {
  const act = useAct();
  return (change) => act('deal.update', { deal, ...change });
};
