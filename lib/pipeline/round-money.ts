/** Money as whole minor units, halves away from zero. */
export const roundMoney = (minor: number): number => Math.sign(minor) * Math.round(Math.abs(minor));
