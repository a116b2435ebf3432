import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { factsOfFile } from '../../lib/commands/deals-of-file';
import { readDeals } from '../../lib/formats/deals-csv.format';
import { readStages } from '../../lib/formats/stages-csv.format';
import { contentOf } from '../make/book-content';
import { testLog } from '../make/test-log';
import { bookOfFile } from '../tools/kpis/book-of-file';

const TODAY = '2026-11-24';
const zone = 'Europe/Sofia';
const sample = (name: string) => readFileSync(`tests/formats/samples/${name}.csv`, 'utf8');
const { deals } = readDeals(sample('deals'), { currency: 'EUR', zone });
const stages = readStages(sample('stages'), deals, zone);
const taking = { currency: 'EUR', idOf: ({ line }: { line: number }) => `deal-${line}` };

describe('given a deals file and its stages', () => {
  test('when it is taken over by the log, then each fact has its business day, and the deals are those of the file', async () => {
    const { log } = testLog();
    const { deals: taken, pipeline } = factsOfFile(deals, stages, taking);
    for (const { deal, facts } of taken)
      await log.commit({
        id: `import-${deal}`,
        name: 'import',
        from: 'own',
        decide: async () => ({ events: facts, output: null }),
      });
    const read = await log.read();
    const [first, second] = [await read.journey('deal-2'), await read.journey('deal-3')];
    expect(first?.stays.map(({ stage, from, to }) => [stage, from, to])).toEqual([
      ['file-0', '2026-01-05', '2026-01-25'],
      ['file-1', '2026-01-25', '2026-02-10'],
      ['file-2', '2026-02-10', undefined],
    ]);
    expect(first).toMatchObject({ outcome: 'won', closedOn: '2026-02-10', isImported: true });
    expect(first?.amounts.map(({ on, value }) => [on, value?.minor])).toEqual([
      ['2026-01-05', 100_000],
      ['2026-02-10', 90_050],
    ]);
    expect(second).toMatchObject({ outcome: 'lost', lostReason: 'unknown', closedOn: '2026-03-01' });
    const told = bookOfFile(deals, stages, { currency: 'EUR', today: TODAY }).book;
    expect(contentOf(await log.book({ home: 'EUR', pipelines: [pipeline] }))).toEqual(contentOf(told));
  });

  test('when it is taken over twice, then each deal counts once', async () => {
    const { log } = testLog();
    const { deals: taken, pipeline } = factsOfFile(deals, stages, taking);
    const again = factsOfFile(deals, stages, { ...taking, idOf: ({ line }) => `deal-again-${line}` });
    for (const { deal, facts } of [...taken, ...again.deals])
      await log.commit({
        id: `import-${deal}`,
        name: 'import',
        from: 'own',
        decide: async () => ({ events: facts, output: null }),
      });
    const content = contentOf(await log.book({ home: 'EUR', pipelines: [pipeline] }));
    expect(Object.keys(content)).toEqual(taken.map(({ deal }) => deal));
  });

  test('when the first row of a deal is of the day it was made or earlier, then it begins in that stage, whatever the time', () => {
    const made = readDeals(
      'deal,created,closed,outcome\na,2026-01-01,,\nb,2026-01-03,,\nc,2026-01-03 10:00,,\nd,2026-01-03,,\ne,2026-01-03,,\nf,2026-01-03,,\n',
      { currency: 'EUR', zone },
    ).deals;
    const rows = [
      'a,2026-01-01,A',
      'a,2026-01-09,B',
      'b,2026-01-03 00:00:00,B',
      'c,2026-01-03 10:01,B',
      'd,2026-01-04,B',
      'e,2026-01-03 10:00,A',
      'e,2026-01-03 15:00,B',
      'f,2026-01-02,B',
    ];
    const read = readStages(`deal,entered,stage\n${rows.join('\n')}`, made, zone);
    expect(read.stages.open).toEqual(['A', 'B']);
    const { deals: taken } = factsOfFile(made, read, taking);
    expect(
      taken.map(({ facts }) =>
        facts.flatMap(({ type, data, on }) => ('stage' in data ? [[type, data.stage, on]] : [])),
      ),
    ).toEqual([
      [
        ['deal.opened', 'file-0', '2026-01-01'],
        ['deal.moved', 'file-1', '2026-01-09'],
      ],
      [['deal.opened', 'file-1', '2026-01-03']],
      [['deal.opened', 'file-1', '2026-01-03']],
      [
        ['deal.opened', 'file-0', '2026-01-03'],
        ['deal.moved', 'file-1', '2026-01-04'],
      ],
      [
        ['deal.opened', 'file-0', '2026-01-03'],
        ['deal.moved', 'file-1', '2026-01-03'],
      ],
      [['deal.opened', 'file-1', '2026-01-03']],
    ]);
  });

  test('when there is no stages file, then deals stand in one stage until they are won or lost', () => {
    const { pipeline, owners } = factsOfFile(deals, undefined, taking);
    expect(pipeline.stages.map(({ name, kind }) => [name, kind])).toEqual([
      ['open', 'open'],
      ['won', 'won'],
    ]);
    expect([...owners.values()]).toEqual(['Ana', 'Boris']);
  });
});
