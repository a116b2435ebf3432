/** Why deals are lost, as ids whose words each language has. */
export const LOST_REASONS = ['price', 'timing', 'no-need', 'no-decision', 'competitor', 'no-answer'] as const;

/** The reason of a deal that came from a file, which does not say why it was lost. */
export const NO_REASON = 'unknown';
