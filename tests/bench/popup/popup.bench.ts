import { addDays } from '../../../lib/pipeline/day';
import { today } from '../../flows/person';
import { buildExtension } from '../build';
import type { Figure, Report, Settings } from '../figure';
import { msFigure, noiseOf, ratioFigure } from '../pair-figures';
import { inPairs } from '../pairs';
import { paintedMs, timedAsk } from './page-clock';
import { type Seeded, seed } from './seeded';

const FEW = 10;
const MANY = 10_000;

/** How often something is measured that takes seconds each time. */
const SLOW_PAIRS = 5;

const HOW =
  'two browsers with the same build, one with 10 deals in its log and one with 10,000, each read by the extension ' +
  'itself; wall-clock time from the beginning of a navigation until the six numbers were painted. Each pair is the ' +
  'least of five rounds for either side; ratios are medians of alternating pairs. The plain page is a still copy of ' +
  'the same popup: its markup and style, no script. A bar is missed when it is passed by more than the noise.';

type Clock = () => Promise<number>;

const inFront =
  ({ page }: Seeded, work: Clock): Clock =>
  async () => {
    await page.bringToFront();
    return work();
  };

const opens = (one: Seeded, url: string): Clock => inFront(one, () => paintedMs(one.page, url));

/** Another amount at every turn, so that what was made before is no longer true. */
const changes = ({ page, deal }: Seeded): (() => Promise<unknown>) => {
  let minor = 100_000;
  return () => {
    minor += 100;
    return timedAsk(page, 'deal.update', { deal, amount: { minor, currency: 'EUR' } });
  };
};

const asksAfterCommand = (one: Seeded, name: string): Clock => {
  const change = changes(one);
  return async () => {
    await paintedMs(one.page, one.plain);
    await change();
    return (await timedAsk(one.page, name, {})).ms;
  };
};

/** What was asked before and has not changed since. */
const asksAgain = (one: Seeded, name: string): Clock =>
  inFront(one, async () => (await timedAsk(one.page, name, {})).ms);

const opensAfterCommand = (one: Seeded): Clock => {
  const change = changes(one);
  return inFront(one, async () => {
    await paintedMs(one.page, one.plain);
    await change();
    return paintedMs(one.page, one.popup);
  });
};

const asksFromSleep =
  (one: Seeded, input: () => object): Clock =>
  async () => {
    await paintedMs(one.page, one.plain);
    await one.rig.stopBackground();
    return (await timedAsk(one.page, 'numbers.show', input())).ms;
  };

const opensFromSleep = (one: Seeded): Clock =>
  inFront(one, async () => {
    await paintedMs(one.page, one.plain);
    await one.rig.stopBackground();
    return paintedMs(one.page, one.popup);
  });

/** A question that nobody asked before. */
const unasked = (): (() => object) => {
  let day = 0;
  return () => {
    day += 1;
    return { span: { kind: 'custom', from: addDays('2020-01-01', day), to: today() } };
  };
};

const against = async (what: string, pairs: number, few: Clock, many: Clock): Promise<Figure[]> => {
  const found = await inPairs(pairs, few, many);
  return [
    msFigure(`${what}, ${FEW} deals`, found.first),
    msFigure(`${what}, ${MANY} deals`, found.second),
    ratioFigure(`${what}: ${MANY} / ${FEW} deals`, found),
  ];
};

const benchOpening = async (few: Seeded, many: Seeded, pairs: number): Promise<Figure[]> => {
  const [small, large] = [opens(few, few.popup), opens(many, many.popup)];
  const [plain, plainLarge] = [opens(few, few.plain), opens(many, many.plain)];
  const more = await inPairs(pairs, small, large);
  const control = await inPairs(pairs, small, small);
  const bare = await inPairs(pairs, plain, small);
  const bareControl = await inPairs(pairs, plain, plain);
  const bareLarge = await inPairs(pairs, plainLarge, large);
  return [
    msFigure(`popup, ${FEW} deals`, more.first),
    msFigure(`popup, ${MANY} deals`, more.second),
    { ...ratioFigure(`popup: ${MANY} / ${FEW} deals`, more), bar: 1.2, noise: noiseOf(control, more) },
    ratioFigure('popup: itself / itself', control),
    msFigure(`plain page, ${FEW} deals`, bare.first),
    msFigure(`plain page, ${MANY} deals`, bareLarge.first),
    { ...ratioFigure(`popup / plain page, ${FEW} deals`, bare), bar: 1.2, noise: noiseOf(bareControl, bare) },
    {
      ...ratioFigure(`popup / plain page, ${MANY} deals`, bareLarge),
      bar: 1.2,
      noise: noiseOf(bareControl, bareLarge),
    },
    ratioFigure('plain page: itself / itself', bareControl),
  ];
};

/** The quick forecast as it is kept: within 50 ms, however many deals there are. */
const benchForecast = async (few: Seeded, many: Seeded, pairs: number): Promise<Figure[]> => {
  for (const one of [few, many]) await timedAsk(one.page, 'forecast.show', {});
  const found = await inPairs(pairs, asksAgain(few, 'forecast.show'), asksAgain(many, 'forecast.show'));
  return [
    msFigure(`kept forecast, ${FEW} deals`, found.first),
    { ...msFigure(`kept forecast, ${MANY} deals`, found.second), bar: 50, noise: 0 },
  ];
};

/** Measures how soon the popup shows its numbers, with few deals and with many, kept, stale and from sleep. */
export const benchPopup = async ({ pairs, extension }: Settings): Promise<Report> => {
  const build = extension ?? (await buildExtension());
  const open: Seeded[] = [];
  try {
    for (const deals of [FEW, MANY]) open.push(await seed(build, deals, today()));
    const [few, many] = open as [Seeded, Seeded];
    const slow = Math.min(pairs, SLOW_PAIRS);
    const [new10, newMany] = [unasked(), unasked()];
    const figures = [
      ...(await benchOpening(few, many, pairs)),
      ...(await against(
        'answer right after a command',
        pairs,
        asksAfterCommand(few, 'numbers.show'),
        asksAfterCommand(many, 'numbers.show'),
      )),
      ...(await against(
        'forecast right after a command',
        pairs,
        asksAfterCommand(few, 'forecast.show'),
        asksAfterCommand(many, 'forecast.show'),
      )),
      ...(await benchForecast(few, many, pairs)),
      ...(await against(
        'popup right after a command',
        pairs,
        opensAfterCommand(few),
        opensAfterCommand(many),
      )),
      ...(await against(
        'kept answer from sleep',
        slow,
        asksFromSleep(few, () => ({})),
        asksFromSleep(many, () => ({})),
      )),
      ...(await against(
        'new answer from sleep',
        slow,
        asksFromSleep(few, new10),
        asksFromSleep(many, newMany),
      )),
      ...(await against('popup from sleep', slow, opensFromSleep(few), opensFromSleep(many))),
    ];
    return { how: HOW, figures };
  } finally {
    for (const one of open) await one.close();
  }
};
