import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { buildExtension } from '../build';
import type { Figure, Report, Settings } from '../figure';
import { msFigure, noiseOf, ratioFigure } from '../pair-figures';
import { inPairs } from '../pairs';
import { median, quantile, spreadOfMedian } from '../statistics';
import { CHANGES, changingMsPerMinute } from './changing';
import { listClock } from './cpu';
import { listHeap } from './heap';
import { framesLate, makeRows } from './insert';
import { type StageSet, setStage } from './stage-set';
import { startMs } from './start';

const ROWS = 50;
const HOW =
  'a list of 50 rows is put in place of another, everybody in it being known; main-thread processor time until ' +
  'after the paint (TaskDuration in thread time, which agrees with tracing to 1 % and costs nothing). The ratio ' +
  'is the median of alternating pairs. A bar is missed when it is passed by more than the noise: how far floor ' +
  'against floor lies from 1, plus what chance moves a median of so many pairs by.';

const benchList = async ({ ours, floor, plain }: StageSet, pairs: number): Promise<Figure[]> => {
  const [mine, least, bare] = [await listClock(ours), await listClock(floor), await listClock(plain)];
  // Just-in-time compilation has an end before anything counts.
  for (let at = 0; at < 20; at++) for (const clock of [mine, least, bare]) await clock();
  const against = await inPairs(pairs, least, mine);
  const control = await inPairs(pairs, least, least);
  const without = await inPairs(pairs, bare, least);
  const added = median(without.ratios) - 1;
  const noise = noiseOf(control, against);
  return [
    { ...ratioFigure('list of 50: ours / floor', against), bar: 1.25, noise },
    ratioFigure('list of 50: floor / floor', control),
    ratioFigure('list of 50: floor / page without badges', without),
    msFigure('list of 50: ours', against.second),
    msFigure('list of 50: floor', against.first),
    msFigure('list of 50: page without badges', without.first),
    {
      what: 'what badges add: ours / floor',
      value: ((added + 1) * median(against.ratios) - 1) / added,
      unit: '×',
    },
  ];
};

const benchFrames = async (page: StageSet['ours'], name: string): Promise<Figure[]> => {
  await page.bringToFront();
  const late: number[] = [];
  for (let at = 0; at < 10; at++) {
    await makeRows(page);
    // A badge that never comes is as late as a minute of frames.
    late.push(...(await framesLate(page)).map((frames) => (frames < 0 ? 3600 : frames)));
  }
  return [
    { what: `frames late, p50: ${name}`, value: quantile(late, 0.5), unit: 'frames' },
    { what: `frames late, p95: ${name}`, value: quantile(late, 0.95), unit: 'frames', bar: 0 },
  ];
};

const benchHeap = async ({ ours, floor, plain }: StageSet): Promise<Figure[]> => {
  const [mine, least, bare] = [await listHeap(ours), await listHeap(floor), await listHeap(plain)];
  const kb = (what: string, value: number): Figure => ({ what, value, unit: 'kB' });
  return [
    kb('script heap of a badge: ours', (mine.scriptsKb - bare.scriptsKb) / ROWS),
    kb('script heap of a badge: floor', (least.scriptsKb - bare.scriptsKb) / ROWS),
    kb('element heap of a badge: ours', (mine.elementsKb - bare.elementsKb) / ROWS),
    kb('element heap of a badge: floor', (least.elementsKb - bare.elementsKb) / ROWS),
    kb('left by a list that went: ours', mine.leftKb),
    kb('left by a list that went: floor', least.leftKb),
  ];
};

const benchStart = async ({ ours, floor }: StageSet, pairs: number): Promise<Figure[]> => {
  const mine = () => startMs(ours, '/overlay-gmail.js');
  const least = () => startMs(floor, '/floor.js');
  const against = await inPairs(pairs, least, mine);
  return [
    msFigure('script start: ours', against.second),
    msFigure('script start: floor', against.first),
    {
      ...ratioFigure('script start, until it asks for words: ours / floor', against),
      bar: 2,
      noise: spreadOfMedian(against.ratios),
    },
  ];
};

const benchChanging = async ({ mailbox }: StageSet): Promise<Figure> => ({
  what: `script while ${CHANGES.hoversPerMinute} hovers and ${CHANGES.countsPerMinute} counts a minute change the page`,
  value: await changingMsPerMinute(mailbox, '/overlay-gmail.js'),
  unit: 'ms/min',
  bar: 5,
});

const sizeFigure = async (folder: string): Promise<Figure> => ({
  what: 'overlay script, gzip',
  value: gzipSync(await readFile(`${folder}/overlay-gmail.js`)).length / 1000,
  unit: 'kB',
  bar: 15,
});

/** Measures the overlay of the real build in real Chromium against the least that can badge a list. */
export const benchOverlay = async ({ pairs, extension }: Settings): Promise<Report> => {
  const folder = extension ?? (await buildExtension());
  const stage = await setStage(folder);
  try {
    const figures = [
      ...(await benchList(stage, pairs)),
      ...(await benchFrames(stage.ours, 'ours')),
      ...(await benchFrames(stage.floor, 'floor')),
      ...(await benchHeap(stage)),
      await benchChanging(stage),
      ...(await benchStart(stage, Math.min(pairs, 5))),
    ];
    figures.push(await sizeFigure(folder));
    return { how: HOW, figures };
  } finally {
    await stage.close();
  }
};
