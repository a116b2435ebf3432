import { expect, test } from 'vitest';
import { knownIn } from './known';

test('what a reader asks for is known from its literals, not from its comments and reasons', () => {
  const source = [
    "import { x } from './elsewhere';",
    '// somebody\'s "Quavoq"',
    "/** Lyqor's page */",
    "const rows = [{ select: 'tr.zA [data-thread-id]', since: '2014', why: 'in what Zeqqim saved' }];",
    'const host = /^https:\\/\\/accounts\\.google\\.com\\//; const label = "Contact info";',
  ].join('\n');
  const { words, hosts, texts } = knownIn(source);
  expect(words).toEqual(expect.arrayContaining(['tr', 'zA', 'thread', 'id', 'Contact', 'info']));
  expect(words.join(' ')).not.toMatch(/Quavoq|Lyqor|Zeqqim|2014|elsewhere/);
  expect(hosts).toContain('accounts.google.com');
  expect(texts).toContain('Contact info');
});
