/** Makes something when it is first asked for, and the same from then on: what a start does not need costs it nothing. */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
