// Vitest 5.1 prints failures with Map.groupBy, which Node 20 lacks: without it the reason would be hidden.
if (!('groupBy' in Map)) {
  Object.assign(Map, {
    groupBy: <K, V>(items: Iterable<V>, keyOf: (item: V, at: number) => K): Map<K, V[]> => {
      const groups = new Map<K, V[]>();
      let at = 0;
      for (const item of items) {
        const key = keyOf(item, at++);
        const group = groups.get(key);
        if (group) group.push(item);
        else groups.set(key, [item]);
      }
      return groups;
    },
  });
}

export {};
