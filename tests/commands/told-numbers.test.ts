import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tellNumbers } from '../../entrypoints/background/number-handlers';
import { viewOf } from '../../lib/commands/view';
import { entriesOf, opened } from '../make/history';
import { testLog } from '../make/test-log';
import { TODAY } from './given';

const inVersion = (version: string): void => {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version } as never);
};

test('given numbers that were told, when they are asked for again, then the kept answer comes whole, but not that of an earlier version', async () => {
  const { log, name } = testLog();
  for (const entry of entriesOf([opened('a', '2026-11-02').moved('meeting', '2026-11-04')]))
    await log.append(entry);
  const look = async () => viewOf(await log.read(), TODAY);
  const tell = () => tellNumbers(log, look, { span: { kind: 'month', on: TODAY } });
  await fakeBrowser.storage.local.set({ settings: { language: 'en' } });
  inVersion('1.0.0');
  const first = await tell();
  expect(first.funnel.stages[0]?.told.parts).toMatchObject({ cohort: 1, passed: 1 });
  const notAgain = vi.fn(look);
  expect(await tellNumbers(log, notAgain, { span: { kind: 'month', on: TODAY } })).toEqual(first);
  expect(notAgain).not.toHaveBeenCalled();
  // As a version kept it that knew of no funnel.
  const db = await openDB(name);
  for (const row of await db.getAll('told')) {
    const { funnel: _, ...answer } = row.answer;
    await db.put('told', { ...row, answer });
  }
  db.close();
  inVersion('1.1.0');
  expect((await tell()).funnel).toEqual(first.funnel);
});
