/** What `work` gives, with all it prints left out: WXT's spinner writes past its own logger. */
export const quietly = async <T>(work: () => Promise<T>): Promise<T> => {
  const { write } = process.stdout;
  process.stdout.write = (): boolean => true;
  try {
    return await work();
  } finally {
    process.stdout.write = write;
  }
};
