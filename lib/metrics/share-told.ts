import type { Told, WhyNot } from '../pipeline/numbers';
import { FEW, wilson } from './wilson';

/** A share of 1 with its parts, and its interval when it rests on few deals; of none it is why not. */
export const shareTold = (passed: number, of: number, whyNot: WhyNot, parts: Told['parts']): Told =>
  of === 0
    ? { value: null, whyNot, parts }
    : { value: passed / of, ...(of < FEW && wilson(passed, of)), parts };
