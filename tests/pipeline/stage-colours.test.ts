import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { type StageColour, stageColour } from '../../lib/pipeline/stage-colours';

const ALL = [0, 1, 2, 3, 4, 5, 6, 7].map(stageColour);
/** Two colours of this CIEDE2000 distance are told apart at a glance, side by side or not. */
const APART = 9;

const eyes = {
  'most people': (ink: Color) => ink,
  'people without red cones': filterDeficiencyProt(1),
  'people without green cones': filterDeficiencyDeuter(1),
  'people without blue cones': filterDeficiencyTrit(1),
};

const colourOf = (text: string): Color => {
  const colour = parse(text);
  if (!colour) throw new Error(`${text} is no colour.`);
  return colour;
};

const nearest = (inkOf: (colour: StageColour) => string, see: (ink: Color) => Color): number => {
  const distance = differenceCiede2000();
  const seen = ALL.map((colour) => see(colourOf(inkOf(colour))));
  const pairs = seen.flatMap((a, place) => seen.slice(place + 1).map((b) => distance(a, b)));
  return Math.min(...pairs);
};

describe('the colours of the stages', () => {
  test.each(Object.entries(eyes))('are told apart by %s, light and dark', (_, see) => {
    expect(nearest(({ ink }) => ink, see)).toBeGreaterThanOrEqual(APART);
    expect(nearest(({ darkInk }) => darkInk, see)).toBeGreaterThanOrEqual(APART);
  });

  test('would not pass with the palette that was there before', () => {
    const [a, b] = [colourOf('#3d5a80'), colourOf('#0b6283')].map(filterDeficiencyProt(1));
    expect(a && b && differenceCiede2000()(a, b)).toBeLessThan(APART);
  });
});
