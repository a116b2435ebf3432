/** Why something was not done; each has its sentence in both languages: what happened, what was kept, what to do. */
export type FaultCode =
  | 'refused'
  | 'ask-first'
  | 'bad-input'
  | 'bad-day'
  | 'bad-entry'
  | 'bad-name'
  | 'not-found'
  | 'no-person'
  | 'own'
  | 'never'
  | 'asked-never'
  | 'last-person'
  | 'last-stage'
  | 'stage-in-use'
  | 'stage-has-past'
  | 'last-pipeline'
  | 'undo-in-use'
  | 'storage'
  | 'blocked'
  | 'not-granted';

/** Thrown by a rule that refuses, and where a message was answered with a refusal. */
export class FaultError extends Error {
  constructor(readonly code: FaultCode) {
    super(code);
    this.name = 'FaultError';
  }
}
