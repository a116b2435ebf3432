import { describe, expect, test } from 'vitest';
import { joinDeal } from '../../lib/commands/join-deal.command';
import { opened } from '../make/history';
import { given } from './given';

describe('given a deal with two people, when the company is said on the card of the second', () => {
  test('then it is theirs, and that of the first stays', async () => {
    const ana = opened('ana').named('Ana', 'ana@acme.example').known('company', 'Acme');
    const { when, update, read } = await given(ana, opened('bo').named('Bo', 'bo@other.example'));
    const joining = { deal: 'deal-ana', person: 'bo@other.example', role: 'pays' as const };
    await when((context) => joinDeal(joining, context));
    const around = { home: 'EUR', rates: {}, through: 'bo@other.example' };
    await update({ deal: 'deal-ana', company: 'Other Works' }, around);
    expect((await read.record('person-ana'))?.fields.company).toBe('Acme');
    expect((await read.record('person-bo'))?.fields.company).toBe('Other Works');
  });
});
