import type { AddressVerdict } from './address-verdict';
import type { NearMisses } from './near-miss';

/** Addresses that are one mailbox by what providers publish, and those to be asked about. */
export const addressesOfOne: readonly NearMisses<AddressVerdict>[] = [
  {
    kind: 'spellings of one address',
    allowed: ['same'],
    pairs: [
      ['Anna.Berg@ACME.example', 'anna.berg@acme.example', 'case of a mail address tells nobody apart'],
      [' anna@acme.example ', 'anna@acme.example', 'space around it was copied along'],
      ['anna@пример.example', 'anna@xn--e1afmkfd.example', 'Unicode and Punycode of one domain'],
      ['ANNA@ПРИМЕР.example', 'anna@xn--e1afmkfd.example', 'upper case of an IDN'],
      ['anna@bücher.example', 'anna@xn--bcher-kva.example', 'umlaut and its Punycode'],
      ['anna@BÜCHER.example', 'anna@bücher.example', 'upper-case umlaut'],
      ['anna@\uff41cme.example', 'anna@acme.example', 'UTS 46 maps a full-width letter to the plain one'],
      ['иван@acme.example', 'ИВАН@acme.example', 'case of a Cyrillic local part'],
    ],
  },
  {
    kind: 'one mailbox at Gmail',
    allowed: ['same'],
    pairs: [
      ['john.smith@gmail.com', 'johnsmith@gmail.com', 'dots do not matter at Gmail'],
      ['j.o.h.n.s.m.i.t.h@gmail.com', 'john.smith@gmail.com', 'however many dots'],
      ['johnsmith+news@gmail.com', 'johnsmith@gmail.com', 'what follows the plus is a tag'],
      ['johnsmith+a@gmail.com', 'johnsmith+b@gmail.com', 'two tags of one mailbox'],
      ['john.smith+a.b@gmail.com', 'johnsmith@gmail.com', 'dots and a tag with a dot'],
      ['johnsmith+a+b@gmail.com', 'johnsmith@gmail.com', 'the tag begins at the first plus'],
      ['johnsmith@googlemail.com', 'johnsmith@gmail.com', 'googlemail.com is gmail.com'],
      ['John.Smith+x@GoogleMail.com', 'johnsmith@gmail.com', 'all of it at once'],
      ['john.smith@googlemail.com', 'johnsmith@googlemail.com', 'dots at googlemail.com'],
    ],
  },
  {
    kind: 'one mailbox at Outlook.com',
    allowed: ['same'],
    pairs: [
      ['anna+shop@outlook.com', 'anna@outlook.com', 'plus addressing'],
      ['anna+a@hotmail.com', 'anna+b@hotmail.com', 'two tags'],
      ['anna.berg+x@live.com', 'anna.berg@live.com', 'a tag after a dot that stays'],
      ['Anna+X@MSN.com', 'anna@msn.com', 'a tag and upper case'],
    ],
  },
  {
    kind: 'one mailbox at iCloud',
    allowed: ['same'],
    pairs: [
      ['anna@me.com', 'anna@icloud.com', 'me.com moved to icloud.com'],
      ['anna@mac.com', 'anna@me.com', 'mac.com moved to me.com'],
      ['anna@mac.com', 'anna@icloud.com', 'mac.com moved to icloud.com'],
      ['anna+shop@icloud.com', 'anna@icloud.com', 'plus addressing'],
      ['anna+a@mac.com', 'anna+b@icloud.com', 'two tags, two domains, one mailbox'],
      ['anna.berg+x@me.com', 'anna.berg@icloud.com', 'a dot that stays'],
    ],
  },
  {
    kind: 'addresses that may be one, so the person is asked',
    allowed: ['ask'],
    pairs: [
      ['anna+shop@acme.example', 'anna@acme.example', 'a tag where nobody published what a plus does'],
      ['anna+a@acme.example', 'anna+b@acme.example', 'two tags of one name'],
      ['anna+boris@acme.example', 'anna+carla@acme.example', 'tags that are names'],
      ['john.smith+x@acme.example', 'john.smith@acme.example', 'a dotted name with a tag'],
      ['anna+a+b@acme.example', 'anna@acme.example', 'the name ends at the first plus'],
      ['Anna+News@ACME.example', 'anna@acme.example', 'upper case and a tag'],
      ['anna+x@пример.example', 'anna@xn--e1afmkfd.example', 'a tag and two spellings of an IDN'],
      ['иван+новини@acme.example', 'иван@acme.example', 'a Cyrillic name and tag'],
      ['anna+x@gmail.com.evil.example', 'anna@gmail.com.evil.example', 'not Gmail, so only a question'],
      ['anna+x@mail.acme.example', 'anna@mail.acme.example', 'a subdomain is a domain like any other'],
      ['salome+x@acme.example', 'salome@acme.example', 'Salome is no sales desk'],
      ['infanta+x@acme.example', 'infanta@acme.example', 'a name that begins like info'],
    ],
  },
  {
    kind: 'a provider that might be known or not',
    allowed: ['same', 'ask'],
    pairs: [
      ['anna+x@hotmail.co.uk', 'anna@hotmail.co.uk', 'a country domain of Outlook.com'],
      ['anna+x@fastmail.com', 'anna@fastmail.com', 'Fastmail publishes plus addressing'],
      ['anna+x@proton.me', 'anna@proton.me', 'Proton publishes plus addressing'],
    ],
  },
];
