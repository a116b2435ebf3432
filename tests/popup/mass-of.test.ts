import { expect, test } from 'vitest';
import { massOf } from '../../components/forecast/mass-of';

const quantiles = (sumOf: (chance: number) => number): number[] =>
  Array.from({ length: 41 }, (_, place) => sumOf(place / 40));

test('given sums that are all alike likely, then all parts within are alike high, and none is beyond', () => {
  const mass = massOf(
    quantiles((chance) => 100 * chance),
    200,
    40,
  );
  expect(mass.slice(2, 18).every((one) => Math.abs(one - 1) < 1e-9)).toBe(true);
  expect(Math.max(...mass.slice(22))).toBe(0);
});

test('given one time in four nothing comes, then most of the chance stands at 0, though many quantiles are the same', () => {
  const mass = massOf(
    quantiles((chance) => Math.max(0, chance - 0.25) * 100),
    80,
    40,
  );
  expect(mass[0]).toBe(1);
  expect(mass[20]).toBeGreaterThan(0);
  expect(mass[20]).toBeLessThan(0.5);
});

test('given a sum that is certain, or none at all, then what is drawn has an end', () => {
  const sure = massOf(
    quantiles(() => 50),
    100,
    40,
  );
  expect(Math.max(...sure)).toBe(1);
  expect(sure.findIndex((one) => one > 0)).toBeGreaterThanOrEqual(18);
  expect(
    massOf(
      quantiles(() => 0),
      1,
      4,
    ).every(Number.isFinite),
  ).toBe(true);
});

test('given something is won already, then nothing stands below it', () => {
  const mass = massOf(
    quantiles((chance) => 40 + 40 * chance),
    100,
    50,
  );
  expect(Math.max(...mass.slice(0, 19))).toBe(0);
  expect(mass[25]).toBeGreaterThan(0.9);
});
