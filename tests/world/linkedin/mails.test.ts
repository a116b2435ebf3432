import { expect, test } from 'vitest';
import { mailFor } from '../mail';
import { members } from './people/members';

const today = '2026-11-24';
const notices = mailFor({ today, linkedinMails: true }).filter(({ people }) =>
  people.some(({ email }) => email.endsWith('@linkedin.com')),
);
const profilesIn = (text: string): string[] =>
  [...text.matchAll(/linkedin\.com\/(?:comm\/)?in\/([^/?\s]+)/g)].map(([, slug = '']) => slug);

test('lie in the inbox only when they are asked for', () => {
  expect(notices.length).toBeGreaterThan(2);
  expect(notices.every(({ inbox }) => inbox)).toBe(true);
  const usual = mailFor({ today });
  expect(usual.filter(({ id }) => notices.some((one) => one.id === id))).toEqual([]);
  expect(mailFor({ today, linkedinMails: true, account: 1 })).toEqual(mailFor({ today, account: 1 }));
});

test('name their reader first and somebody who has a profile, or nobody, after', () => {
  for (const { messages } of notices) {
    const [own, ...others] = profilesIn(messages[0]?.body ?? '');
    expect(own).toBe('omar-haddad-seller');
    for (const slug of others) expect(members.map((one) => one.slug)).toContain(slug);
  }
});

test('of one name there are two people', () => {
  const senders = notices.filter(({ people }) => people[0]?.name === 'Mara Lindqvist via LinkedIn');
  const slugs = senders.map(({ messages }) => profilesIn(messages[0]?.body ?? '')[1]);
  expect(new Set(slugs).size).toBe(2);
});
