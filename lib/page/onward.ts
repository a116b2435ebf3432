/**
 * Tells, each time it is asked, whether the page has gone to another address since: pages go on without loading, and
 * draw what is there before or after they say where it is.
 */
export const onwardOf = (page: Document): (() => boolean) => {
  let { href } = page.location;
  return () => {
    const isOnward = page.location.href !== href;
    href = page.location.href;
    return isOnward;
  };
};
