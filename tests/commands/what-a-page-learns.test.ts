import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteAsked } from '../../entrypoints/background/asked';
import { dealHandlers } from '../../entrypoints/background/deal-handlers';
import { hashesFor } from '../../entrypoints/background/never-hash';
import { personHandlers } from '../../entrypoints/background/person-handlers';
import { addNever } from '../../lib/commands/never.command';
import { addPipeline } from '../../lib/commands/pipeline.command';
import type { Sender } from '../../lib/messages/sender';
import { opened } from '../make/history';
import { given } from './given';

const ANN = 'ann@acme.example';
const SECRET = 'secret.boss@acme.example';
const PAGE: Sender = {
  kind: 'page',
  tab: 7,
  url: 'https://mail.google.com/',
  origin: 'https://mail.google.com/*',
};
const OWN: Sender = { kind: 'own' };

/** A tab that has asked for Ann's badge, and for nobody else's. */
const askedForAnn = async () => {
  const made = await given(
    opened('ann').named('Ann', ANN).joined('person-boss', 'decides'),
    opened('boss').named('', SECRET),
    opened('zoe').named('Zoe', 'hidden@acme.example'),
  );
  await made.when((context) => addPipeline({ template: 'four', name: 'Secret plans' }, context));
  await made.update({ deal: 'deal-ann', title: 'Ten seats' });
  const deals = dealHandlers(made.log, made.view);
  const people = personHandlers(made.log, made.view, deals['deal.track']);
  await fakeBrowser.storage.local.set({ settings: { language: 'en' } });
  // Who is told of changes is nothing to these tests, and the fake browser knows neither tabs to tell nor an icon.
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([] as never);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue(undefined);
  noteAsked(PAGE, [ANN]);
  return { ...made, deals, people };
};

describe('given a page that asked for one person', () => {
  test('then what it is told holds nobody else’s address or id, and no pipeline of other deals', async () => {
    const { people } = await askedForAnn();
    const told = JSON.stringify(await people['person.show']({ address: ANN }, { id: 'q', sender: PAGE }));
    for (const hidden of ['secret.boss', 'hidden@', 'person-boss', 'person-zoe', 'Secret plans'])
      expect(told).not.toContain(hidden);
    expect(told).toContain('Ten seats');
    expect(told).toContain('Zoe');
    const own = JSON.stringify(await people['person.show']({ address: ANN }, { id: 'q', sender: OWN }));
    for (const shown of [SECRET, 'person-zoe', 'Secret plans']) expect(own).toContain(shown);
  });

  test('then nobody known is told of no pipeline', async () => {
    const { people } = await askedForAnn();
    noteAsked(PAGE, ['nobody@acme.example']);
    const input = { address: 'nobody@acme.example' };
    expect(await people['person.show'](input, { id: 'q', sender: PAGE })).toMatchObject({ pipelines: [] });
  });

  test('then it can link nobody by an id that was not proposed to it', async () => {
    const { people, read } = await askedForAnn();
    const input = { address: ANN, other: 'person-zoe', reason: 'signature' };
    await expect(people['person.link'](input, { id: 'l', sender: PAGE })).rejects.toThrow('refused');
    await expect(people['person.apart'](input, { id: 'l', sender: PAGE })).rejects.toThrow('refused');
    expect(await read.recordsBy(ANN)).toHaveLength(1);
  });

  test('then it may change what its card shows, and nothing else, of no other deal', async () => {
    const { deals, read } = await askedForAnn();
    const change = (input: object, deal = 'deal-ann') =>
      deals['deal.update']({ address: ANN, deal, ...input }, { id: JSON.stringify(input), sender: PAGE });
    await expect(change({ owner: null })).rejects.toThrow('refused');
    await expect(change({ title: 'Mine' })).rejects.toThrow('refused');
    await expect(change({ stage: 'meeting' }, 'deal-zoe')).rejects.toThrow('not-found');
    await change({ stage: 'meeting' });
    expect(await read.deal('deal-ann')).toMatchObject({ stage: 'meeting', owner: 'me' });
  });

  test('then it can neither open nor follow a deal of somebody it did not ask for', async () => {
    const { deals } = await askedForAnn();
    const about = { id: 'x', sender: PAGE };
    const zoe = { address: 'hidden@acme.example', deal: 'deal-zoe' };
    await expect(deals['dashboard.open'](zoe, about)).rejects.toThrow('ask-first');
    await expect(deals['dashboard.open']({ deal: 'deal-zoe' }, about)).rejects.toThrow('bad-input');
    await expect(deals['deal.follow']({ ...zoe, kind: 'renewal' }, about)).rejects.toThrow('ask-first');
    await expect(deals['dashboard.open']({ address: ANN, deal: 'deal-zoe' }, about)).rejects.toThrow(
      'not-found',
    );
  });
});

describe('given somebody of a won deal who asked not to be added again', () => {
  test('then neither page nor dashboard opens a renewal for them', async () => {
    const { when, update, log, view, deals } = await askedForAnn();
    await update({ deal: 'deal-ann', stage: 'fulfilment' });
    const asked = await hashesFor(ANN, await log.read());
    await when((context) => addNever({ entry: ANN, asked }, context));
    const follow = { deal: 'deal-ann', kind: 'renewal' as const };
    await expect(
      deals['deal.follow']({ ...follow, address: ANN }, { id: 'f', sender: PAGE }),
    ).rejects.toThrow('asked-never');
    await expect(deals['deal.follow'](follow, { id: 'g', sender: OWN })).rejects.toThrow('asked-never');
    expect((await (await view()).read.dealsThatAre('won')).map(({ followers }) => followers)).toEqual([[]]);
  });
});
