/** Why deals are lost, as ids whose words each language has. */
export const LOST_REASONS = ['price', 'timing', 'no-need', 'no-decision', 'competitor', 'no-answer'] as const;
