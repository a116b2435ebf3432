import { describe, expect, test } from 'vitest';
import { isAutomatic, isRoleAddress } from '../../lib/pipeline/role-address';

const at = (local: string): string => `${local}@acme.example`;

describe('a mailbox that people share', () => {
  test.each(
    `info sales office support hello contact team admin info+x sales-bg office.varna customer.service customerservice info2
    kontakt vertrieb buchhaltung service-client accueil ventas atencion.al.cliente prodazhbi офис`.split(
      /\s+/,
    ),
  )('%s@ is one', (local) => expect(isRoleAddress(at(local))).toBe(true));

  test.each(
    'ana ana.sales infante officer supporter john.office teamer hello.kitty marketa contactos.ana posta it.ivanov'.split(
      ' ',
    ),
  )('%s@ is somebody’s', (local) => expect(isRoleAddress(at(local))).toBe(false));
});

describe('an address that nobody reads', () => {
  test.each(
    `no-reply noreply no.reply no_reply donotreply do-not-reply messages-noreply noreply-maps nepasrepondre mailer-daemon
    notifications order-notifications notifications+1a2b newsletter news bounce bounce+xyz bounces-12-ana reply+ab12
    bounces+77-ana=other.example prvs=12ab=ana 0100018f3a2b1c4d-5e6f7a8b-0c1d-4e2f unsubscribe alerts`.split(
      /\s+/,
    ),
  )('%s@ is one', (local) => expect(isAutomatic(at(local))).toBe(true));

  test.each(
    `newman news.ana ana.newson john.bounce norman.mailer ana+newsletter ana+noreply botev robert alertov reply.ana
    konstantin.konstantinov1985 maria-magdalena.von.hohenstein 359888123456789012345 ana+0123a4b5c6d7e8f9a0b1c2`.split(
      /\s+/,
    ),
  )('%s@ is somebody’s', (local) => expect(isAutomatic(at(local))).toBe(false));
});
