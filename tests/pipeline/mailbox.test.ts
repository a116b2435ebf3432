import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailboxOf, mayBeSameMailbox } from '../../lib/pipeline/mailbox';

describe('the mailbox that an address is delivered to', () => {
  test.each([
    ['ana.costa+shop@gmail.com', 'anacosta@gmail.com'],
    ['a.n.a.costa@googlemail.com', 'anacosta@gmail.com'],
    ['ana.costa+shop@outlook.com', 'ana.costa@outlook.com'],
    ['ana+a+b@hotmail.com', 'ana@hotmail.com'],
    ['ana.costa+x@me.com', 'ana.costa@icloud.com'],
    ['ana.costa@mac.com', 'ana.costa@icloud.com'],
    ['ana+x@fastmail.com', 'ana@fastmail.com'],
    ['ana.costa+x@proton.me', 'ana.costa@proton.me'],
    ['ana@pm.me', 'ana@pm.me'],
    ['ana@ya.ru', 'ana@yandex.ru'],
  ])('%s is %s', (address, mailbox) => expect(mailboxOf(address)).toBe(mailbox));

  test.each([
    'ana.costa+x@acme.example',
    'ana+x@yahoo.com',
    'ana+x@zoho.com',
    'ana+x@gmail.com.acme.example',
    '+x@gmail.com',
    '...@gmail.com',
    '"a.b+c"@gmail.com',
    'https://www.linkedin.com/in/ana+costa',
  ])('%s stays as it is', (address) => expect(mailboxOf(address)).toBe(address));

  test('is the same when asked again, whatever the address', () => {
    const local = fc.string({ unit: fc.constantFrom('a', 'b', '.', '+', '"'), minLength: 1, maxLength: 8 });
    const domain = fc.constantFrom(
      'gmail.com',
      'googlemail.com',
      'me.com',
      'live.com',
      'ya.ru',
      'acme.example',
    );
    fc.assert(
      fc.property(local, domain, (name, host) => {
        const once = mailboxOf(`${name}@${host}`);
        expect(mailboxOf(once)).toBe(once);
        expect(once).not.toMatch(/^@/);
      }),
    );
  });
});

describe('two mailboxes that may be one', () => {
  test.each([
    ['ana@acme.example', 'ana+news@acme.example'],
    ['ana+a@acme.example', 'ana+b@acme.example'],
    ['ana@zoho.com', 'ana+x@zoho.com'],
  ])('%s and %s: somebody is asked', (a, b) => {
    expect(mayBeSameMailbox(a, b)).toBe(true);
    expect(mayBeSameMailbox(b, a)).toBe(true);
  });

  test.each([
    ['ana@acme.example', 'ana@acme.example'],
    ['ana@acme.example', 'ana.costa@acme.example'],
    ['ana@acme.example', 'ana+x@other.example'],
    ['ana@acme.example', 'anna+x@acme.example'],
    ['ana@gmail.com', 'ana+x@gmail.com'],
    ['ana@outlook.com', 'ana@hotmail.com'],
    ['info@acme.example', 'info+ana@acme.example'],
    ['sales+ana@acme.example', 'sales+ivan@acme.example'],
    ['bounce+1@acme.example', 'bounce+2@acme.example'],
    ['+a@acme.example', '+b@acme.example'],
  ])('%s and %s: nobody is asked', (a, b) => {
    expect(mayBeSameMailbox(a, b)).toBe(false);
    expect(mayBeSameMailbox(b, a)).toBe(false);
  });
});
