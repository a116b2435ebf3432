import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Done, Input, MessageName, Outputs } from '../../lib/messages/table';
import type { Said } from '../done-line';

/** The messages that are answered with what was done. */
export type DoneName = { [N in MessageName]: Outputs[N] extends Done ? N : never }[MessageName];

/**
 * Gives a command and shows what came of it at the foot of the page, with its undo, or what went wrong, with another
 * try; true when it was done.
 */
export type Act = <N extends DoneName>(name: N, input: Input<N>) => Promise<boolean>;

const ActContext = createContext<Act>(() => Promise.resolve(false));

/** Where pages of the dashboard get `act` from. */
export const ActProvider = ActContext.Provider;

/** The way to give a command from anywhere in the dashboard. */
export const useAct = (): Act => useContext(ActContext);

/** Shows at the foot of the page what was done by another way, with its undo. */
export type Tell = (said: Said) => void;

const TellContext = createContext<Tell>(() => undefined);

/** Where pages of the dashboard get `tell` from. */
export const TellProvider = TellContext.Provider;

/** The way to show at the foot what was done. */
export const useTell = (): Tell => useContext(TellContext);
