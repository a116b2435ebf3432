import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isProfile, normaliseIdentity } from '../../lib/pipeline/identity';

describe('what somebody is known by', () => {
  test.each([
    [' Ana@Acme.Example ', 'ana@acme.example'],
    ['https://de.linkedin.com/in/Ana-Costa/?trk=x#y', 'https://www.linkedin.com/in/ana-costa'],
    ['https://www.linkedin.com/comm/in/ana-costa?midToken=1', 'https://www.linkedin.com/in/ana-costa'],
  ])('%s is %s', (text, identity) => expect(normaliseIdentity(text)).toBe(identity));

  test.each([
    'https://linkedin.com.evil.example/in/ana',
    'http://www.linkedin.com/in/ana',
    'javascript:alert(1)//@x.example',
    'https://www.linkedin.com/company/acme',
    'https://www.linkedin.com/in/me',
    'ana',
    '',
  ])('%j is nothing', (text) => expect(normaliseIdentity(text)).toBeUndefined());

  test('is the same when normalised again, whatever was typed', () => {
    const slug = fc.string({ unit: 'grapheme', maxLength: 20 });
    const typed = fc.oneof(
      slug,
      slug.map((text) => `https://www.linkedin.com/in/${text}`),
      fc.webUrl({ withQueryParameters: true }),
      fc.emailAddress(),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const once = normaliseIdentity(text);
        if (once === undefined) return;
        expect(normaliseIdentity(once)).toBe(once);
        expect(isProfile(once)).toBe(once.startsWith('https://'));
      }),
    );
  });
});
