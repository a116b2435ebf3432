/** Ink and ground of a stage in light and in dark surroundings, as #rrggbb; ink on ground has a contrast of at least 4.5. */
export interface StageColour {
  readonly ink: string;
  readonly ground: string;
  readonly darkInk: string;
  readonly darkGround: string;
}

const colours: readonly StageColour[] = [
  { ink: '#5b5f66', ground: '#eceef1', darkInk: '#c3c7ce', darkGround: '#34373c' },
  { ink: '#3d5a80', ground: '#e3ebf6', darkInk: '#b6cbe8', darkGround: '#25344a' },
  { ink: '#0b6283', ground: '#d9f0f8', darkInk: '#8fd3ec', darkGround: '#0f3a4b' },
  { ink: '#5d3fa8', ground: '#ebe4fb', darkInk: '#cdbdf7', darkGround: '#382a5e' },
  { ink: '#7a5300', ground: '#fcefc9', darkInk: '#f2cf73', darkGround: '#4a3606' },
  { ink: '#9a3c0c', ground: '#fde5d6', darkInk: '#f9b48c', darkGround: '#54260f' },
  { ink: '#8f1d5d', ground: '#fbe0ee', darkInk: '#f3a6cf', darkGround: '#521838' },
  { ink: '#146136', ground: '#d8f3e2', darkInk: '#86ddab', darkGround: '#0f3d25' },
];

/** The colours of a stage, 1 to 7; 0 is that of a lost deal. */
export const stageColour = (colour: number): StageColour => colours[colour] ?? (colours[0] as StageColour);
