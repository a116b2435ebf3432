/** Which rows and messages show an address now. */
export interface ShownBy {
  note(address: string, unit: Element): void;
  isShown(address: string): boolean;
  /** How many people are in the page. */
  count(): number;
  /** The units in the page that show one of the addresses, each once. */
  units(addresses: Iterable<string>): Set<Element>;
  /** All units in the page; those that have left it are forgotten. */
  all(): Set<Element>;
}

/** After how many notes the units that have left the page are forgotten. */
const FORGET_EVERY = 256;

/** An index that does not keep alive what has left the page: lists are drawn anew all day. */
export const shownBy = (): ShownBy => {
  const index = new Map<string, Set<Element>>();
  let noted = 0;

  const forgetGone = (): void => {
    for (const [address, units] of index) {
      for (const unit of units) if (!unit.isConnected) units.delete(unit);
      if (units.size === 0) index.delete(address);
    }
  };
  const units = (addresses: Iterable<string>): Set<Element> => {
    const found = new Set<Element>();
    for (const address of addresses) {
      for (const unit of index.get(address) ?? []) if (unit.isConnected) found.add(unit);
    }
    return found;
  };

  return {
    note(address, unit) {
      const shown = index.get(address);
      if (shown) shown.add(unit);
      else index.set(address, new Set([unit]));
      noted += 1;
      if (noted % FORGET_EVERY === 0) forgetGone();
    },
    isShown(address) {
      for (const unit of index.get(address) ?? []) if (unit.isConnected) return true;
      return false;
    },
    count: () =>
      [...index.values()].filter((shown) => [...shown].some(({ isConnected }) => isConnected)).length,
    units,
    all() {
      forgetGone();
      return units(index.keys());
    },
  };
};
