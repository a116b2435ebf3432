import { describe, expect, test } from 'vitest';
import { balanceOf, changeRows } from '../../components/dashboard/review/change-rows';
import { allWordsOf } from '../../lib/dashboard-words';
import { changeOf } from '../make/change';
import { day, opened } from '../make/history';

const lost = () => opened('a', day(0)).amount(10_000).lost('price', day(2));

const rowsOf = (language: 'en' | 'bg', change: ReturnType<typeof changeOf>): string[] =>
  changeRows(allWordsOf(language), change, 'EUR').map(({ name, value }) =>
    `${name} ${value}`.replace(/\s/g, ' '),
  );

describe('the steps from the pipeline of one day to that of another', () => {
  test('given a lost deal, when it is opened again, then it is told as reopened and adds up', () => {
    const change = changeOf([lost().reopened('meeting', day(5))], 3, 9);
    expect(rowsOf('en', change)).toContain('Reopened +€100');
    expect(rowsOf('bg', change)).toContain('Отворени отново +100 €');
    expect(rowsOf('en', change)).toContain('Created €0');
    expect(balanceOf(change)).toEqual({ came: 10_000, went: 0, addsUp: true });
  });

  test('given a deal that is put later into the window of closes, then no word says that it came earlier', () => {
    const overdue = opened('a', day(0)).amount(10_000).closes(day(10)).closes(day(40)).redated(day(20));
    const change = changeOf([overdue], 15, 25, { from: day(30), to: day(60) });
    expect(rowsOf('en', change)).toContain('Came in by date +€100');
    expect(rowsOf('bg', change)).toContain('Влезли с нова дата +100 €');
    expect(rowsOf('en', change).join()).not.toMatch(/Pulled|Pushed|Went out/);
  });

  test('given no deal that was opened again, then nothing is said of it', () => {
    expect(rowsOf('en', changeOf([lost()], 1, 9)).join()).not.toContain('Reopened');
  });
});
