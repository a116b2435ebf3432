import { describe, expect, test } from 'vitest';
import { companyInSignature } from '../../lib/pipeline/signature';

const of = (address: string, ...lines: string[]) => companyInSignature(lines, address, 'Ana Costa');

describe('a company named under a message', () => {
  test.each([
    [
      'the spelling of the domain',
      'ana@acmeworks.example',
      ['Ana Costa', 'Head of Sales, ACME Works'],
      'ACME Works',
    ],
    [
      'with its legal form',
      'ana@acmeworks.example',
      ['Ana Costa | Acme Works Ltd. | Leeds'],
      'Acme Works Ltd.',
    ],
    ['after "at"', 'ana@acmeworks.example', ['Buyer at AcmeWorks'], 'AcmeWorks'],
    ['by initials', 'ana@nws.example', ['Northgate Web Services'], 'Northgate Web Services'],
    [
      'German, at a public provider',
      'ana@gmx.de',
      ['Ana Costa', 'Einkauf · Muster Werke GmbH'],
      'Muster Werke GmbH',
    ],
    [
      'Bulgarian, at a public provider',
      'ana@abv.bg',
      ['Ана', 'Пример ЕООД', 'тел. 02 123 4567'],
      'Пример ЕООД',
    ],
    [
      'with a comma before the form',
      'ana@gmail.com',
      ['Best,', 'Ana', 'Acme Works, Inc.'],
      'Acme Works, Inc.',
    ],
  ])('%s', (_, address, lines, company) => expect(of(address, ...lines)).toBe(company));

  test.each([
    ['another company than the domain', 'ana@acmeworks.example', ['We met at Other Things Ltd']],
    ['no form at a public provider', 'ana@gmail.com', ['Ana Costa', 'Buyer', 'Leeds']],
    ['only the person', 'ana@ana-costa.example', ['Ana Costa']],
    [
      'addresses and numbers',
      'ana@gmail.com',
      ['ana@acme.example Ltd', 'https://acme.example Inc', '0044123456 Ltd'],
    ],
    ['nothing', 'ana@acmeworks.example', []],
    ['three short words by chance', 'ana@iam.example', ['i am mortal']],
  ])('none from %s', (_, address, lines) => expect(of(address, ...lines)).toBeUndefined());
});
