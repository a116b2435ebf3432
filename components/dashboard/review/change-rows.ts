import { decimalsOf, majorOf } from '../../../lib/pipeline/money';
import type { PipelineChange } from '../../../lib/pipeline/review';
import type { Words } from '../../../lib/words';
import type { WaterfallRow } from '../../charts/waterfall';

const COMING = ['created', 'reopened', 'movedIn', 'increased', 'handedIn'] as const;
const GOING = ['decreased', 'movedOut', 'lost', 'won', 'handedOut'] as const;
/** What happens seldom, only with a window of closes, or only to those that are narrowed to. */
const SOMETIMES: readonly string[] = ['reopened', 'movedIn', 'movedOut', 'handedIn', 'handedOut'];

type Part = (typeof COMING)[number] | (typeof GOING)[number];

/** What came and what went in all, and whether it makes of the start the end. */
export const balanceOf = (change: PipelineChange) => {
  const sum = (parts: readonly Part[]): number => parts.reduce((all, part) => all + change[part], 0);
  const [came, went] = [sum(COMING), sum(GOING)];
  return { came, went, addsUp: change.start + came - went === change.end };
};

/** How the amounts of a change are said: to the cent, or in whole units where all of them are whole. */
export const sayingOf = (
  { language }: Pick<Words, 'language'>,
  change: PipelineChange,
  home: string,
): ((minor: number) => string) => {
  const amounts = ['start', 'end', ...COMING, ...GOING].map((part) => change[part as Part]);
  const decimals = decimalsOf(home);
  const digits = amounts.every((minor) => minor % 10 ** decimals === 0) ? 0 : decimals;
  const saying = new Intl.NumberFormat(language, {
    style: 'currency',
    currency: home,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return (minor) => saying.format(majorOf({ minor, currency: home }));
};

/** The steps from the pipeline at the end of one day to that at the end of another. */
export const changeRows = (words: Words, change: PipelineChange, home: string): readonly WaterfallRow[] => {
  const say = sayingOf(words, change, home);
  const row = (id: 'start' | 'end' | Part, kind: WaterfallRow['kind']): WaterfallRow => {
    const name = words.name('change', id);
    const amount = change[id];
    const signed =
      kind === 'total' || amount === 0 ? say(amount) : `${kind === 'more' ? '+' : '−'}${say(amount)}`;
    const reading = words.count('change_reading', change.deals[id] ?? 0, { name, money: signed });
    return { id, name, kind, amount, isWon: id === 'won', value: signed, reading };
  };
  const isTold = (part: Part): boolean =>
    change[part] !== 0 || (change.deals[part] ?? 0) > 0 || !SOMETIMES.includes(part);
  return [
    row('start', 'total'),
    ...COMING.filter(isTold).map((part) => row(part, 'more')),
    ...GOING.filter(isTold).map((part) => row(part, 'less')),
    row('end', 'total'),
  ];
};
