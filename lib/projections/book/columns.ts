const ARRAYS = {
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  i32: Int32Array,
  f64: Float64Array,
} as const;

type Width = keyof typeof ARRAYS;
/** The columns of a table: name → width of its numbers. */
type Shape = Readonly<Record<string, Width>>;
/** A row of a table. */
export type Row<S extends Shape> = { readonly [C in keyof S]: number };
/** A table as one typed array a column. */
export type Columns<S extends Shape> = { readonly [C in keyof S]: InstanceType<(typeof ARRAYS)[S[C]]> };

/** A table of rows, column by column. */
export const columnsOf = <S extends Shape>(shape: S, rows: readonly Row<S>[]): Columns<S> =>
  Object.fromEntries(
    Object.entries(shape).map(([name, width]) => [
      name,
      new ARRAYS[width](rows.map((row) => row[name] as number)),
    ]),
  ) as unknown as Columns<S>;

/** The same table with `count` rows from `start` on left out and others in their place. */
export const splice = <S extends Shape>(
  shape: S,
  before: Columns<S>,
  start: number,
  count: number,
  rows: readonly Row<S>[],
): Columns<S> =>
  Object.fromEntries(
    Object.entries(shape).map(([name, width]) => {
      const column = before[name] as Float64Array;
      const made = new ARRAYS[width](column.length - count + rows.length);
      made.set(column.subarray(0, start));
      for (const [place, row] of rows.entries()) made[start + place] = row[name] as number;
      made.set(column.subarray(start + count), start + rows.length);
      return [name, made];
    }),
  ) as unknown as Columns<S>;
