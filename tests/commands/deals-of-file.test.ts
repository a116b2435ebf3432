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

  test('when there is no stages file, then deals stand in one stage until they are won or lost', () => {
    const { pipeline, owners } = factsOfFile(deals, undefined, taking);
    expect(pipeline.stages.map(({ name, kind }) => [name, kind])).toEqual([
      ['open', 'open'],
      ['won', 'won'],
    ]);
    expect([...owners.values()]).toEqual(['Ana', 'Boris']);
  });
});
