import { describe, expect, test } from 'vitest';
import { badgesOf } from '../../lib/commands/badges.query';
import type { CommandContext } from '../../lib/commands/context';
import { finishStep } from '../../lib/commands/finish-step.command';
import { overviewOf } from '../../lib/commands/overview.query';
import { postponeStep } from '../../lib/commands/postpone-step.command';
import { trackDeal } from '../../lib/commands/track-deal.command';
import { undo } from '../../lib/commands/undo.command';
import { viewOf } from '../../lib/commands/view';
import type { Decision } from '../../lib/log/log';
import { day, entriesOf, type History, opened } from '../make/history';
import { testLog } from '../make/test-log';

const TODAY = '2026-11-24';
const TAG = { site: 'gmail', name: 'Mara Lindqvist', address: 'Mara@Nordvik.example', awaitsReply: true };

/** Given a history, gives commands one after the other and answers questions about what came of them. */
const given = async (...histories: History[]) => {
  const { log } = testLog();
  for (const entry of entriesOf(histories)) await log.append(entry);
  let count = 0;
  let commands = 0;
  const when = <O>(
    decide: (context: CommandContext) => Promise<Decision<O>>,
    from: 'page' | 'own' = 'own',
  ) => {
    const id = `command-${commands++}`;
    return log.commit({
      id,
      name: 'test',
      from,
      decide: (read) => decide({ read, today: TODAY, newId: (kind) => `${kind}-new-${count++}` }),
    });
  };
  const events = async () => (await log.since()).events.map(({ type }) => type);
  return { log, when, events, read: await log.read() };
};

describe('given nobody, when a sender is tagged', () => {
  test('then a deal is open in Prospecting with a reply planned for today, and the name is no fact', async () => {
    const { when, events, read, log } = await given();
    const { deal, person, step } = await when((context) => trackDeal(TAG, context));
    expect(await events()).toEqual(['deal.opened', 'step.planned']);
    expect(await read.deal(deal)).toMatchObject({
      stage: 'prospecting',
      status: 'open',
      personIds: [person],
      openedOn: TODAY,
    });
    expect(await read.step(step ?? '')).toMatchObject({ kind: 'reply', dueDay: TODAY, state: 'planned' });
    expect((await read.record(person))?.fields).toMatchObject({ name: 'Mara Lindqvist' });
    expect(JSON.stringify((await log.since()).events)).not.toMatch(/mara|nordvik/i);
  });

  test('then the same sender is known by every spelling of the address, and a near miss is nobody', async () => {
    const { when, read } = await given();
    await when((context) => trackDeal(TAG, context));
    const asked = [
      'mara@nordvik.example',
      ' MARA@NORDVIK.EXAMPLE',
      'mara@nordvik.example.org',
      'amara@nordvik.example',
    ];
    expect([...(await badgesOf(asked, await viewOf(read, TODAY))).keys()]).toEqual(asked.slice(0, 2));
  });

  test('then a thread nobody waits on gets a follow-up in three days, never on a weekend', async () => {
    const { when, read } = await given();
    const { step } = await when((context) =>
      trackDeal({ ...TAG, awaitsReply: false }, { ...context, today: '2026-11-26' }),
    );
    expect(await read.step(step ?? '')).toMatchObject({ kind: 'follow-up', dueDay: '2026-11-30' });
  });

  test('then the thread is kept with the deal so that it can be found again', async () => {
    const { when, read } = await given();
    const thread = { account: 'u/0', thread: '1930abcdef012345', subject: 'Rollout' };
    const { deal } = await when((context) => trackDeal({ ...TAG, thread }, context));
    const fields = (await read.record(deal))?.fields;
    expect(fields?.title).toBe('Rollout');
    expect(JSON.parse(fields?.thread ?? '')).toEqual({
      site: 'gmail',
      account: 'u/0',
      thread: '1930abcdef012345',
    });
  });

  test('then what is no address is refused', async () => {
    const { when, events } = await given();
    await expect(
      when((context) => trackDeal({ ...TAG, address: 'mara@localhost' }, context)),
    ).rejects.toThrow('bad-input');
    expect(await events()).toEqual([]);
  });
});

describe('given somebody with an open deal, when tagged again', () => {
  test('then there is still one deal and nothing is written', async () => {
    const { when, events } = await given(opened('mara').named('Mara', 'mara@nordvik.example'));
    const again = await when((context) => trackDeal(TAG, context));
    expect(again).toEqual({ deal: 'deal-mara', person: 'person-mara' });
    expect(await events()).toEqual(['deal.opened']);
  });
});

describe('given somebody whose deal was lost, when tagged again', () => {
  test('then a new deal opens for the same person', async () => {
    const { when, read } = await given(opened('mara').named('Mara', 'mara@nordvik.example').lost());
    const { deal, person } = await when((context) => trackDeal(TAG, context));
    expect(person).toBe('person-mara');
    expect(deal).not.toBe('deal-mara');
    expect((await badgesOf([TAG.address], await viewOf(read, TODAY))).get(TAG.address)).toMatchObject({
      status: 'open',
      openDeals: 1,
    });
  });
});

describe('given a planned step', () => {
  const planned = () => opened('a').planned('call', day(80));
  const STEP = 'step-a-1';

  test('when finished it is done, and finishing again changes nothing', async () => {
    const { when, events, read } = await given(planned());
    await when((context) => finishStep({ step: STEP }, context));
    await when((context) => finishStep({ step: STEP }, context));
    expect(await read.step(STEP)).toMatchObject({ state: 'done', doneOn: TODAY });
    expect((await events()).filter((type) => type === 'step.done')).toHaveLength(1);
  });

  test('when put off it is due tomorrow or next Monday', async () => {
    const { when, read } = await given(planned());
    await when((context) => postponeStep({ step: STEP, until: 'tomorrow' }, context));
    expect((await read.step(STEP))?.dueDay).toBe('2026-11-25');
    await when((context) => postponeStep({ step: STEP, until: 'next-week' }, context));
    expect((await read.step(STEP))?.dueDay).toBe('2026-11-30');
  });

  test('when it is due that day already nothing is written, and it is said', async () => {
    const { when, events } = await given(opened('a').planned('call', '2026-11-25'));
    const { isChanged } = await when((context) => postponeStep({ step: STEP, until: 'tomorrow' }, context));
    expect(isChanged).toBe(false);
    expect(await events()).not.toContain('step.postponed');
  });

  test('when it was finished it cannot be put off', async () => {
    const { when } = await given(planned().done());
    await expect(when((context) => postponeStep({ step: STEP, until: 'tomorrow' }, context))).rejects.toThrow(
      'not-found',
    );
  });
});

describe('given a command, when it is undone', () => {
  test('then tagging leaves no deal, no step and no name behind', async () => {
    const { when, read } = await given();
    const { deal, person, step } = await when((context) => trackDeal(TAG, context), 'page');
    await when(
      (context) =>
        undo({ command: 'command-0' }, context, { from: 'page', now: Date.parse('2026-11-24T09:40') }),
      'page',
    );
    expect(await read.deal(deal)).toBeUndefined();
    expect(await read.step(step ?? '')).toBeUndefined();
    expect(await read.record(person)).toBeUndefined();
    expect(await badgesOf([TAG.address], await viewOf(read, TODAY))).toEqual(new Map());
  });

  test('then steps planned later for that deal are gone with it', async () => {
    const { when, read } = await given();
    const { deal, person } = await when((context) => trackDeal(TAG, context));
    await when(async () => ({
      events: [
        {
          type: 'step.planned',
          data: { step: 'step-later', deal, kind: 'call', dueDay: TODAY },
          subjects: ['step-later', deal, person],
        },
      ],
      output: null,
    }));
    expect(await read.step('step-later')).toBeDefined();
    await when((context) => undo({ command: 'command-0' }, context, { from: 'own', now: 0 }));
    expect(await read.step('step-later')).toBeUndefined();
  });

  test('then a page can take back only what was done in a page, and only for an hour', async () => {
    const { when } = await given();
    await when((context) => trackDeal(TAG, context), 'own');
    await when((context) => trackDeal({ ...TAG, address: 'b@b.example' }, context), 'page');
    const asPage = (command: string, now: number) =>
      when((context) => undo({ command }, context, { from: 'page', now }), 'page');
    const soon = Date.parse('2026-11-24T09:40');
    await expect(asPage('command-0', soon)).rejects.toThrow('refused');
    await expect(asPage('command-1', soon + 2 * 3_600_000)).rejects.toThrow('refused');
    await expect(asPage('nothing', soon)).rejects.toThrow('not-found');
    await asPage('command-1', soon);
  });
});

describe('given a month of deals, when the popup is opened', () => {
  test('then it shows what is due, overdue first, open deals by stage, and this month against the last', async () => {
    const { read } = await given(
      opened('a', '2026-11-02').named('Ana', 'ana@a.example').planned('call', '2026-11-20'),
      opened('b', '2026-11-03').named('Bo', 'bo@b.example').moved('meeting').planned('reply', TODAY),
      opened('c', '2026-10-03').planned('send', '2026-11-27').won('2026-11-10'),
      opened('d', '2026-10-05').lost('price', '2026-10-30'),
      opened('e', '2026-10-05').lost('price', '2026-11-05').reopened('proposal', '2026-11-06'),
      opened('f', '2026-11-05').planned('call', TODAY).done(TODAY),
    );
    const shown = await overviewOf(await viewOf(read, TODAY), 'en');
    expect(shown.steps.map(({ person, overdueDays, kind }) => [person, overdueDays, kind])).toEqual([
      ['Ana', 4, 'call'],
      ['Bo', 0, 'reply'],
      ['', -3, 'send'],
    ]);
    expect(shown.dueCount).toBe(2);
    expect(Object.fromEntries(shown.pipelines[0]?.stages.map(({ id, open }) => [id, open]) ?? [])).toEqual({
      prospecting: 2,
      qualification: 0,
      meeting: 1,
      proposal: 1,
      negotiation: 0,
      closing: 0,
    });
    expect(shown.isEmpty).toBe(false);
  });
});
