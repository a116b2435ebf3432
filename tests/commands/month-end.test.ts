import { describe, expect, test } from 'vitest';
import { addPipeline } from '../../lib/commands/pipeline.command';
import { opened } from '../make/history';
import { asking } from './asking-numbers';
import { given } from './given';

const some = () => [
  opened('a', '2026-09-02').named('Ana Costa', 'ana@acme.example').amount(100_000).won('2026-10-10'),
  opened('b', '2026-10-03').amount(200_000).lost('timing', '2026-10-12'),
  opened('c', '2026-10-04').amount(50_000).closes('2026-10-20').moved('meeting', '2026-10-30'),
  opened('d', '2026-11-04').won('2026-11-05'),
];

describe('given deals of some months, when a month end is asked for', () => {
  test('then it is that of the last month that is over, with what was won, lost, moved and slipped', async () => {
    const { monthEnd } = await asking(await given(...some()));
    const told = await monthEnd();
    expect(told).toMatchObject({
      month: { from: '2026-10-01', to: '2026-10-31' },
      dueOn: '2026-11-02',
      isRunning: false,
      months: ['2026-11-01', '2026-10-01', '2026-09-01'],
      isEmpty: false,
    });
    expect(told.won).toEqual([
      expect.objectContaining({ deal: 'deal-a', person: 'Ana Costa', amount: 100_000 }),
    ]);
    expect(told.lost).toEqual([expect.objectContaining({ deal: 'deal-b', reason: 'LOST TIMING' })]);
    expect(told.pipelines.map(({ id }) => id)).toEqual(['sales']);
    expect(told.pipelines[0]?.transitions).toContainEqual({ from: 'prospecting', to: 'meeting', count: 1 });
    expect(told.slipped).toEqual([
      expect.objectContaining({ deal: 'deal-c', expectedThen: '2026-10-20', expectedNow: '2026-10-20' }),
    ]);
    expect(told.numbers.find(({ id }) => id === 'won')).toMatchObject({
      now: { value: 1 },
      before: { value: 0 },
    });
    expect(told.questions.length).toBeGreaterThan(0);
    expect(told.forecast).toBeUndefined();
  });

  test('then the running month is told as such, a month to come is the running one, and one before all deals has nothing', async () => {
    const { monthEnd } = await asking(await given(...some()));
    expect(await monthEnd({ month: '2026-11-09' })).toMatchObject({
      isRunning: true,
      won: [expect.objectContaining({ deal: 'deal-d' })],
    });
    expect((await monthEnd({ month: '2027-03-01' })).month.from).toBe('2026-11-01');
    expect(await monthEnd({ month: '2026-01-01' })).toMatchObject({
      won: [],
      lost: [],
      slipped: [],
      isEmpty: false,
    });
    const none = await asking(await given());
    expect(await none.monthEnd()).toMatchObject({ isEmpty: true, months: [] });
  });
});

test('given deals in two pipelines of three, when a month end is asked for, then each of the two is told with its name, and the third is not', async () => {
  const log = await given(...some());
  const { id } = await log.when((context) => addPipeline({ template: 'renewals' }, context));
  await log.when((context) => addPipeline({ template: 'renewals' }, context));
  const [first, second] = (await log.view()).pipelines.find((one) => one.id === id)?.stages ?? [];
  await log.update({ deal: 'deal-c', pipeline: id, ...(first && { stage: first.id }), on: '2026-11-02' });
  await log.update({ deal: 'deal-c', ...(second && { stage: second.id }), on: '2026-11-09' });
  const { monthEnd } = await asking(log);
  const { pipelines } = await monthEnd({ month: '2026-11-01' });
  expect(pipelines.map(({ name }) => name)).toEqual(['PIPELINE SALES', 'PIPELINE RENEWALS']);
  expect(pipelines[1]?.transitions).toContainEqual({ from: first?.id, to: second?.id, count: 1 });
  expect(pipelines[1]?.stages.find((stage) => stage.id === second?.id)?.here).toBe(1);
  const alone = await monthEnd({ month: '2026-11-01', filter: { pipeline: id } });
  expect(alone.pipelines.map((one) => one.id)).toEqual([id]);
  expect((await monthEnd({ month: '2026-01-01' })).pipelines.map((one) => one.id)).toEqual(['sales']);
});

test('given a house that began in July with eight leads a month, when October brings three, then it is asked about; the months before July are none', async () => {
  const leads = [7, 8, 9].flatMap((month) =>
    Array.from({ length: 8 }, (_, place) => opened(`${month}-${place}`, `2026-0${month}-1${place}`)),
  );
  const { monthEnd } = await asking(
    await given(...leads, ...['02', '03', '04'].map((day) => opened(`o${day}`, `2026-10-${day}`))),
  );
  const { questions } = await monthEnd();
  expect(questions).toContainEqual(expect.objectContaining({ id: 'few-leads', args: { now: 3, usual: 8 } }));
});
