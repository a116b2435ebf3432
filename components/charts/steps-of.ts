/** A step of a waterfall: a total that stands on the ground, or what comes to the one before or goes from it. */
export interface Step {
  readonly kind: 'total' | 'more' | 'less';
  readonly amount: number;
}

/** From where to where each step goes: a change begins where the step before it ended. */
export const stepsOf = (steps: readonly Step[]): { readonly from: number; readonly to: number }[] => {
  let level = 0;
  return steps.map(({ kind, amount }) => {
    const from = kind === 'total' ? 0 : level;
    level = kind === 'total' ? amount : kind === 'more' ? level + amount : level - amount;
    return { from, to: level };
  });
};
