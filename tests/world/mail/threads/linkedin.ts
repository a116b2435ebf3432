import { omar } from '../accounts';
import type { Person, ThreadDraft } from '../thread';

const from = (name: string, email: string): Person => ({ name, email });
const profile = (slug: string, trk: string): string =>
  `https://www.linkedin.com/comm/in/${slug}?midToken=AQHexample&trk=eml-${trk}&trkEmail=eml-${trk}-null-example`;

// Every real notice links the reader's own profile at its head and names the reader at its foot.
function notice(kind: string, ...lines: string[]): string {
  const own = profile('omar-haddad-seller', `${kind}-header-0-profile`);
  const foot =
    'This email was intended for Omar Haddad (Account executive | Yards, docks and the people in them)';
  return [`LinkedIn ${own}`, ...lines, foot].join('\n\n');
}

/** Notices of LinkedIn: of the known person, of her namesake, of a request, and of nobody. */
export const linkedinNotices: ThreadDraft[] = [
  {
    key: 'linkedin mara message',
    subject: 'Mara sent you a message',
    unread: true,
    mails: [
      [
        0,
        '06:20',
        from('Mara Lindqvist via LinkedIn', 'messages-noreply@linkedin.com'),
        [omar],
        notice(
          'email_messaging',
          `Mara Lindqvist\n${profile('mara-lindqvist-nordvik', 'email_messaging-member-1-profile')}`,
          'Are you at the trade fair on Thursday?',
          'Reply: https://www.linkedin.com/comm/messaging/thread/2-bm9yZHZpaw==/?midToken=AQHexample',
        ),
      ],
    ],
  },
  {
    key: 'linkedin namesake message',
    subject: 'Mara sent you a message',
    mails: [
      [
        2,
        '18:41',
        from('Mara Lindqvist via LinkedIn', 'hit-reply@linkedin.com'),
        [omar],
        notice(
          'email_inmail',
          'Mara Lindqvist\nhttps://www.linkedin.com/in/mara-lindqvist-illustration/',
          'I draw for small children and look for a yard to draw in. May I visit one of yours?',
        ),
      ],
    ],
  },
  {
    key: 'linkedin invitation',
    subject: 'Jonas Ekberg wants to connect',
    mails: [
      [
        3,
        '07:02',
        from('LinkedIn', 'invitations@linkedin.com'),
        [omar],
        notice(
          'email_invitation',
          `Jonas Ekberg, Head of Logistics at Nordvik\n${profile('jonas-ekberg-yard', 'email_invitation-member-1-profile')}`,
          'Accept: https://www.linkedin.com/comm/mynetwork/invite-accept/?midToken=AQHexample',
        ),
      ],
    ],
  },
  {
    key: 'linkedin views',
    subject: 'You appeared in 9 searches this week',
    mails: [
      [
        4,
        '05:15',
        from('LinkedIn', 'messages-noreply@linkedin.com'),
        [omar],
        notice(
          'email_views',
          'See who looked: https://www.linkedin.com/comm/me/profile-views/?midToken=AQHexample',
        ),
      ],
    ],
  },
];
