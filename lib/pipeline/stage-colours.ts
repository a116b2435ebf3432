/**
 * Ink and ground of a stage in light and in dark surroundings, as #rrggbb; ink on ground has a contrast of at least
 * 4.5, and any two inks stay apart for people who see red, green or blue otherwise (found by a search over lightness
 * and hue, held by a test).
 */
export interface StageColour {
  readonly ink: string;
  readonly ground: string;
  readonly darkInk: string;
  readonly darkGround: string;
}

const colours: readonly StageColour[] = [
  { ink: '#656a6d', ground: '#e8eef2', darkInk: '#c9ced2', darkGround: '#2b2e32' },
  { ink: '#2e65c6', ground: '#e3eeff', darkInk: '#d1ecff', darkGround: '#0d3246' },
  { ink: '#004142', ground: '#d3f5f5', darkInk: '#43bfc2', darkGround: '#003537' },
  { ink: '#40279f', ground: '#eaebff', darkInk: '#e1bcff', darkGround: '#362643' },
  { ink: '#6f6600', ground: '#f1eed4', darkInk: '#eddf6d', darkGround: '#332f08' },
  { ink: '#730d05', ground: '#ffe6e2', darkInk: '#f38f00', darkGround: '#41270d' },
  { ink: '#7f4070', ground: '#fde4f5', darkInk: '#e89aa2', darkGround: '#452126' },
  { ink: '#007242', ground: '#dbf4e3', darkInk: '#90c573', darkGround: '#213417' },
];

/** The colours of a stage, 1 to 7; 0 is that of a lost deal. */
export const stageColour = (colour: number): StageColour => colours[colour] ?? (colours[0] as StageColour);
