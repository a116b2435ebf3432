/** The things that the last fact about each of them, by the id of the fact, says are so. */
export const foldSwitches = (facts: readonly { id: string; of: string; isOn: boolean }[]): string[] => {
  const latest = new Map<string, { id: string; isOn: boolean }>();
  for (const { id, of, isOn } of facts) if ((latest.get(of)?.id ?? '') < id) latest.set(of, { id, isOn });
  return [...latest].flatMap(([of, { isOn }]) => (isOn ? of : [])).sort();
};
