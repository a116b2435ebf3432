import { decimalsOf } from '../pipeline/money';
import type { MonthEnd, PipelineMonth } from '../pipeline/month-end';
import type { DealBehind, NumberTold, Told, Unit } from '../pipeline/numbers';
import { monthBefore, monthOf, type Period } from '../pipeline/period';
import type { QuotaTold, StageReview } from '../pipeline/review';
import { monthsAfter } from '../pipeline/span';
import type { MonthEndSpeech, Row } from './month-end-csv.format';

/** What makes a value of the report a cell: amounts in whole units of the home currency, others without false digits. */
const cellsIn =
  (home: string, { word }: MonthEndSpeech) =>
  (unit: Unit, value: number | null | undefined): Row => {
    if (value === null || value === undefined) return { unit: word(unit) };
    const isMoney = unit === 'money' || unit === 'money-a-day';
    const decimals = isMoney ? decimalsOf(home) : 6;
    const shown = Number((isMoney ? value / 10 ** decimals : value).toFixed(decimals));
    return { value: shown, unit: word(unit), ...(isMoney && { currency: home }) };
  };

type Cells = ReturnType<typeof cellsIn>;

/** The cells of a number, with the sentence of what its value does not say. */
const toldCells = (
  unit: Unit,
  told: Told,
  cells: Cells,
  { told: say }: Pick<MonthEndSpeech, 'told'>,
): Row => ({
  ...cells(unit, told.value),
  remark: say(told),
});

const numberRows = (month: Period, of: NumberTold, cells: Cells, speech: MonthEndSpeech): Row[] => {
  const { word } = speech;
  const { name, unit, target } = of;
  const told = (period: Period, number: Told): Row[] => {
    const { low, high } = number;
    return [
      { name, what: word('number'), ...toldCells(unit, number, cells, speech), ...period },
      ...(low === undefined ? [] : [{ name, what: word('low'), ...cells(unit, low), ...period }]),
      ...(high === undefined ? [] : [{ name, what: word('high'), ...cells(unit, high), ...period }]),
    ];
  };
  return [
    ...told(month, of.now),
    ...told(monthBefore(month.from), of.before),
    ...told(monthOf(monthsAfter(month.from, -12)), of.yearAgo),
    ...(target === undefined ? [] : [{ name, what: word('target'), ...cells(unit, target), ...month }]),
  ];
};

const dealRow = (deal: DealBehind, cells: Cells, { owner }: MonthEndSpeech): Row => ({
  name: deal.person,
  ...(deal.company !== undefined && { company: deal.company }),
  ...(deal.owner !== undefined && { owner: owner(deal.owner) }),
  ...cells('money', deal.amount),
  from: deal.openedOn,
  ...(deal.closedOn !== undefined && { to: deal.closedOn }),
});

const STAYS = ['entered', 'forward', 'back', 'lost', 'won', 'elsewhere', 'here'] as const;

const stageRows = (stage: StageReview, month: Period, cells: Cells, speech: MonthEndSpeech): Row[] => {
  const name = speech.stage(stage.label);
  return [
    ...STAYS.map((what) => ({ name, what: speech.word(what), ...cells('deals', stage[what]), ...month })),
    {
      name,
      what: speech.word('here-amount'),
      ...toldCells('money', stage.hereAmount, cells, speech),
      ...month,
    },
  ];
};

const quotaRows = (told: QuotaTold, month: Period, cells: Cells, speech: MonthEndSpeech): Row[] => {
  const { word, quotaOf } = speech;
  const name = quotaOf(told);
  return [
    { name, what: word('quota'), ...toldCells('money', told.quota, cells, speech), ...month },
    { name, what: word('won'), ...toldCells('money', told.won, cells, speech), ...month },
    { name, what: word('attainment'), ...toldCells('share', told.attainment, cells, speech), ...month },
    { name, what: word('pace'), ...toldCells('share', told.pace, cells, speech), ...month },
    { name, what: word('coverage'), ...toldCells('times', told.coverage, cells, speech), ...month },
  ];
};

const bottleneckRows = (
  { stage, below }: PipelineMonth['bottleneck'],
  month: Period,
  cells: Cells,
  speech: MonthEndSpeech,
): Row[] => {
  const of = (name: string, what: string, unit: Unit, value: number): Row => ({
    name,
    what: speech.word(what),
    ...cells(unit, value),
    ...month,
  });
  const name = stage ? speech.stage(stage.label) : '';
  return [
    ...(stage
      ? [
          of(name, 'excess-days', 'days', stage.excessDays),
          of(name, 'over-target', 'deals', stage.overTarget),
          of(name, 'median-days', 'days', stage.medianDays),
          of(name, 'target-days', 'days', stage.targetDays),
        ]
      : []),
    ...below.flatMap(({ label, now, before }) => [
      of(speech.stage(label), 'passed', 'share', now),
      of(speech.stage(label), 'passed-before', 'share', before),
    ]),
  ];
};

/** The tables of the report as lines of one file, a section after the other as on the page. */
export const monthEndRows = (report: MonthEnd, speech: MonthEndSpeech): Row[] => {
  const { word } = speech;
  const { month, pipelines } = report;
  const cells = cellsIn(report.home, speech);
  // Two pipelines may have stages of the same name.
  const within = ({ name }: PipelineMonth): MonthEndSpeech => ({
    ...speech,
    stage: (label) => (pipelines.length > 1 ? `${speech.stage(label)} (${name})` : speech.stage(label)),
  });
  const moveRows = (pipeline: PipelineMonth): Row[] => {
    const said = within(pipeline);
    const named = (id: string): string => {
      const found = pipeline.stages.find((stage) => stage.id === id);
      return found ? said.stage(found.label) : word(id);
    };
    return pipeline.transitions.map(({ from, to, count }) => ({
      name: named(from),
      what: named(to),
      ...cells('deals', count),
      ...month,
    }));
  };
  const sections: Record<string, readonly Row[]> = {
    numbers: report.numbers.flatMap((one) => numberRows(month, one, cells, speech)),
    won: report.won.map((deal) => dealRow(deal, cells, speech)),
    lost: report.lost.map((deal) => ({ ...dealRow(deal, cells, speech), what: deal.reason })),
    reasons: report.reasons.flatMap(({ name, count, worth }) => [
      { name, ...cells('deals', count), ...month },
      { name, ...toldCells('money', worth, cells, speech), ...month },
    ]),
    stages: pipelines.flatMap((one) =>
      one.stages.flatMap((stage) => stageRows(stage, month, cells, within(one))),
    ),
    moves: pipelines.flatMap(moveRows),
    slipped: report.slipped.flatMap(({ expectedThen, expectedNow, pushes, ...deal }) => {
      const { to, ...row } = dealRow(deal, cells, speech);
      const days = { from: expectedThen, ...(expectedNow !== undefined && { to: expectedNow }) };
      return [
        { ...row, ...days, what: word('amount') },
        { ...row, currency: '', ...cells('times', pushes), ...days, what: word('pushes') },
      ];
    }),
    bottleneck: pipelines.flatMap((one) => bottleneckRows(one.bottleneck, month, cells, within(one))),
    quotas: report.quotas.flatMap((one) => quotaRows(one, month, cells, speech)),
    forecast: report.forecast
      ? (['low', 'middle', 'high', 'won'] as const).map((what) => ({
          what: word(what),
          ...cells('money', report.forecast?.[what]),
          ...month,
        }))
      : [],
    questions: report.questions.map((question) => ({ name: speech.question(question), ...month })),
  };
  return Object.entries(sections).flatMap(([id, rows]) => rows.map((row) => ({ section: word(id), ...row })));
};
