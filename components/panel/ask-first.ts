import { send } from '../../lib/messages/send';
import { FaultError } from '../../lib/pipeline/fault';

/**
 * Does what the background allows only for people this tab has asked a badge for. It forgets that when it sleeps,
 * and then the badge is asked for and the work done once more.
 */
export const askingFirst = async <Output>(address: string, work: () => Promise<Output>): Promise<Output> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof FaultError) || error.code !== 'ask-first') throw error;
    await send('badges.of', { addresses: [address] });
    return work();
  }
};
