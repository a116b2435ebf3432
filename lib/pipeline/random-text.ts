/**
 * Whether a text is a machine's token: 20 letters and digits or more that change from one to the other at least six
 * times, as no name with a year or a number behind it does.
 */
export const readsAsRandom = (text: string): boolean => {
  const bare = text.replace(/[^\p{L}\p{N}]/gu, '');
  return bare.length >= 20 && (bare.match(/\d\p{L}|\p{L}(?=\d)/gu) ?? []).length >= 6;
};
