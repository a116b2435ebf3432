type Answer = Readonly<Record<string, unknown>>;

/** By hand these were rounded at another step. */
const WITHIN_ONE = ['velocity/perDay', 'weighted/total'];

const isAlike = (told: unknown, byHand: unknown, tolerance: number): boolean =>
  typeof told === 'number' && typeof byHand === 'number'
    ? Math.abs(told - byHand) <= tolerance
    : JSON.stringify(sorted(told)) === JSON.stringify(sorted(byHand));

const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
    : value;

/** What of an answer is another by hand: shares and days count to their sixth digit, all else must be the same. */
export const differences = (number: string, told: Answer, byHand: Answer): string[] =>
  [...new Set([...Object.keys(told), ...Object.keys(byHand)])]
    .filter((name) => {
      // Half of the sixth digit, and what a sum of binary fractions adds to it.
      const tolerance = WITHIN_ONE.includes(`${number}/${name}`) ? 1 : 0.500_001e-6;
      return !isAlike(told[name], byHand[name], tolerance);
    })
    .map((name) => `${name}: ${JSON.stringify(told[name])}, by hand ${JSON.stringify(byHand[name])}`);
