import * as z from 'zod/mini';

/** What a step can be, as ids whose words each language has; a person's own words stand in a record. */
export const stepKind = z.enum(['reply', 'follow-up', 'call', 'meet', 'send']);
export type StepKind = z.infer<typeof stepKind>;
