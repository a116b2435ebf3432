import type { DealPerson } from '../../../lib/pipeline/story';

/** What somebody can be to a deal. */
export const ROLES: readonly DealPerson['role'][] = ['decides', 'pays', 'uses', 'blocks', 'unknown'];
