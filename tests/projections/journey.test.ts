import { describe, expect, test } from 'vitest';
import { upcast } from '../../lib/log/upcast';
import { foldDeal } from '../../lib/projections/deal.projection';
import { foldJourney } from '../../lib/projections/journey.projection';
import type { LogEvent } from '../../lib/schema/event.schema';
import { factsOf } from '../make/facts';
import { day, entriesOf, type History, opened } from '../make/history';

const path = (history: History) =>
  foldJourney(factsOf(history))?.stays.map(({ stage, from, to }) => [stage, from, to]);

describe('the path of a deal', () => {
  test('has a stay for every stage it was in, the last one open', () => {
    expect(path(opened('a').moved('meeting', day(3)).moved('proposal', day(5)))).toEqual([
      ['prospecting', day(0), day(3)],
      ['meeting', day(3), day(5)],
      ['proposal', day(5), undefined],
    ]);
  });

  test('shows a move back-dated to Tuesday as a stage in between', () => {
    const deal = opened('a').moved('negotiation', day(10)).moved('meeting', day(4));
    expect(path(deal)).toEqual([
      ['prospecting', day(0), day(4)],
      ['meeting', day(4), day(10)],
      ['negotiation', day(10), undefined],
    ]);
    expect(foldDeal(factsOf(deal))).toMatchObject({ stage: 'negotiation', stageSince: day(10) });
  });

  test('has no transition for a move undone, and one for a move back', () => {
    expect(path(opened('a').moved('meeting', day(1)).undone())).toEqual([['prospecting', day(0), undefined]]);
    expect(path(opened('a').moved('meeting', day(1)).moved('prospecting', day(2)))).toHaveLength(3);
  });

  test('ends when lost, goes on when reopened, and is won when won', () => {
    const deal = opened('a').moved('proposal', day(2)).lost('price', day(5));
    expect(foldJourney(factsOf(deal))).toMatchObject({ outcome: 'lost', closedOn: day(5) });
    expect(foldDeal(factsOf(deal))).toMatchObject({ status: 'lost', stage: 'proposal', lostReason: 'price' });
    deal.reopened('proposal', day(9));
    expect(foldDeal(factsOf(deal))).not.toHaveProperty('closedOn');
    expect(foldDeal(factsOf(deal))).not.toHaveProperty('lostReason');
    expect(foldDeal(factsOf(deal.won(day(12))))).toMatchObject({
      status: 'won',
      stage: 'fulfilment',
      closedOn: day(12),
    });
  });

  test('is none for a deal whose opening was undone, whatever else was said about it', () => {
    const facts = factsOf(opened('a').undone()).concat(factsOf(opened('a').moved('meeting')).slice(1));
    expect(foldJourney(facts)).toBeUndefined();
    expect(foldDeal(facts)).toBeUndefined();
  });

  test('a changed field takes the last value set, not the last day it is about', () => {
    const deal = opened('a').amount(100).moved('meeting', day(30)).amount(250, 'JPY');
    expect(foldDeal(factsOf(deal))?.amount).toEqual({ minor: 250, currency: 'JPY' });
  });

  test('stays closed whatever moves were made in the meantime, until it is opened again', () => {
    const won = opened('a').won(day(4));
    expect(foldDeal(factsOf(won.moved('meeting', day(6))))).toMatchObject({
      status: 'won',
      stage: 'fulfilment',
      closedOn: day(4),
    });
    expect(foldDeal(factsOf(won.reopened('meeting', day(7))))).toMatchObject({ status: 'open' });
  });

  test('is won by being won and not by a move, and never has a stay of less than nothing', () => {
    expect(foldDeal(factsOf(opened('a').moved('fulfilment', day(4))))).toMatchObject({ status: 'open' });
    expect(path(opened('a', day(10)).moved('meeting', day(2)))).toEqual([
      ['prospecting', day(10), day(10)],
      ['meeting', day(10), undefined],
    ]);
  });

  test('a field set to nothing is absent, the owner among them', () => {
    const facts = factsOf(opened('a').amount(100));
    const [, edited] = facts;
    const none = {
      ...edited,
      id: '2027-01-01T00:00:00.000Z-0000-maker0',
      data: { deal: 'deal-a', field: 'owner', value: null },
    };
    expect(foldDeal(facts)).toMatchObject({ owner: 'me' });
    expect(foldDeal([...facts, none as LogEvent])).not.toHaveProperty('owner');
  });

  test('a field takes only what it may hold, never free text', () => {
    const [, stored] = entriesOf([opened('a').amount(100)]).flatMap(({ events }) => events);
    const given = (field: string, value: unknown) =>
      stored && upcast({ ...stored, data: { deal: 'deal-a', field, value } });
    expect(given('amount', 'a word about Ana')).toBeUndefined();
    expect(given('expectedClose', 'soon')).toBeUndefined();
    expect(given('owner', 'Ana <ana@a.example>')).toBeUndefined();
    expect(given('category', 'maybe')).toBeUndefined();
    expect(given('expectedClose', '2026-12-24')).toBeDefined();
  });
});
