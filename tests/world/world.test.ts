import { describe, expect, it } from 'vitest';
import { gmailHtml } from './document';
import { mailFor } from './mail';
import { omar } from './mail/accounts';
import type { Thread } from './mail/thread';

const today = '2026-11-24';

function everyPerson(threads: Thread[]) {
  return threads.flatMap((thread) => [
    ...thread.people,
    ...thread.messages.flatMap((one) => [one.from, ...one.to]),
  ]);
}

function hasDuplicates(values: (string | null)[]): boolean {
  return new Set(values).size !== values.length;
}

describe('the mail of the pretend mailbox', () => {
  const threads = mailFor({ today });
  const everything = [threads, mailFor({ today, account: 1 }), mailFor({ today, delegated: true })].flat();

  it('has at least forty conversations over several months', () => {
    expect(threads.length).toBeGreaterThanOrEqual(40);
    const days = threads.map((thread) => thread.messages[0]?.at.slice(0, 10) ?? '').sort();
    expect(days[0]).toBe('2026-07-27');
    expect(days.at(-1)).toBe(today);
  });

  it('gives every conversation and every mail ids of its own', () => {
    expect(hasDuplicates(everything.map((thread) => thread.id))).toBe(false);
    expect(hasDuplicates(everything.map((thread) => thread.legacyId))).toBe(false);
    expect(hasDuplicates(everything.map((thread) => thread.permId))).toBe(false);
    const messages = everything.flatMap((thread) => thread.messages);
    expect(hasDuplicates(messages.map((message) => message.id))).toBe(false);
    expect(hasDuplicates(messages.map((message) => message.legacyId))).toBe(false);
  });

  it('writes the ids as the real page does', () => {
    for (const thread of everything) {
      expect(thread.id).toMatch(/^FMfcgz[A-Za-z]{26}$/);
      expect(thread.legacyId).toMatch(/^[0-9a-f]{16}$/);
      expect(thread.permId).toMatch(/^thread-(f:\d{19}|a:r-?\d+)$/);
    }
  });

  it('knows nobody outside .example, in addresses and in text', () => {
    for (const person of everyPerson(everything)) expect(person.email).toMatch(/^\S+@\S+\.example$/i);
    const text = everything
      .flatMap((thread) => thread.messages.map((message) => `${thread.subject} ${message.body}`))
      .join(' ');
    for (const [address] of text.matchAll(/[\w.+-]+@[\w.-]+\w|https?:\/\/[^\s/]+/g))
      expect(address).toMatch(/\.example$/i);
  });

  it('keeps every conversation in the order of time', () => {
    for (const thread of everything) {
      const times = thread.messages.map((message) => message.at);
      expect(times).toEqual([...times].sort());
    }
  });

  it('holds the people who are easily mistaken', () => {
    const people = everyPerson(threads);
    const named = (name: string) =>
      new Set(people.filter((one) => one.name === name).map((one) => one.email));
    expect(named('Alex Morgan').size).toBe(2);
    expect([...named('me')]).toEqual(['hello@drifter.example']);
    expect([...named('我')]).toEqual(['wo@drifter.example']);
    expect(named('<img src=x onerror=alert(1)>').size).toBe(1);
    expect(people.some((one) => one.email.includes('+'))).toBe(true);
    expect(people.some((one) => one.email !== one.email.toLowerCase())).toBe(true);
    expect(people.some((one) => one.name.length > 80)).toBe(true);
  });

  it('counts its dates back from the given day', () => {
    const later = mailFor({ today: '2027-02-01' });
    expect(later.map((thread) => thread.subject).sort()).toEqual(
      threads.map((thread) => thread.subject).sort(),
    );
    expect(later[0]?.messages.at(-1)?.at.slice(0, 10)).toBe('2027-02-01');
  });
});

describe('a mailbox of a given size', () => {
  it.each([5, 50, 500])('has %i conversations in the inbox', (rows) => {
    expect(mailFor({ today, rows }).filter((thread) => thread.inbox)).toHaveLength(rows);
  });

  it('is the same for the same seed and another for another', () => {
    const subjects = (seed: number) => mailFor({ today, rows: 200, seed }).map((thread) => thread.legacyId);
    expect(subjects(3)).toEqual(subjects(3));
    expect(subjects(3)).not.toEqual(subjects(4));
  });

  it('gives five hundred conversations different ids', () => {
    expect(hasDuplicates(mailFor({ today, rows: 500 }).map((thread) => thread.legacyId))).toBe(false);
  });
});

describe('the mailboxes of other accounts', () => {
  it('belong to other addresses', () => {
    for (const other of [mailFor({ today, account: 1 }), mailFor({ today, delegated: true })]) {
      expect(other.length).toBeGreaterThan(2);
      const receivers = other.flatMap((thread) => thread.messages.flatMap((message) => message.to));
      expect(receivers.some((person) => person.email === omar.email)).toBe(false);
    }
  });
});

describe('the page', () => {
  it('holds its script and its mail, and asks for nothing else', async () => {
    const html = await gmailHtml({ today });
    expect(html).toContain('var WORLD = {');
    expect(html).toContain('mara.lindqvist@nordvik.example');
    expect(html).toContain('data-legacy-thread-id');
    expect(html).not.toMatch(/<script[^>]+src=|<link|@import/);
  });

  it('cannot be broken by what stands in a mail', async () => {
    const html = await gmailHtml({ today });
    expect(html).not.toContain('<img src=x');
    expect(html.match(/<\/script>/g)).toHaveLength(2);
  });
});
