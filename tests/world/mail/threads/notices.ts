import { omar } from '../accounts';
import { who } from '../people';
import type { ThreadDraft } from '../thread';

/** Newsletters and machines: nobody to sell to. */
export const notices: ThreadDraft[] = [
  {
    key: 'linkedin message',
    subject: 'Hannah just messaged you',
    unread: true,
    mails: [
      [
        0,
        '05:45',
        who.linkedin,
        [omar],
        'You have 1 new message\n\nHannah Adeyemi\nOperations Director at Brightmoor\n\nView message: https://www.linkedin.example/in/hannah-adeyemi-ops\n\nUnsubscribe: https://www.linkedin.example/e/unsubscribe',
      ],
    ],
  },
  {
    key: 'weekly',
    subject: 'Five questions that bring a deal to life',
    labels: ['Reading'],
    mails: [
      [
        1,
        '05:00',
        who.weekly,
        [omar],
        'This week: why the second meeting decides, and a template for the mail after it.',
      ],
    ],
  },
  {
    key: 'weekly older',
    subject: 'The quiet quarter and how to use it',
    labels: ['Reading'],
    mails: [[8, '05:00', who.weekly, [omar], 'This week: the list of people you forgot to call.']],
  },
  {
    key: 'digest',
    subject: 'Ports in numbers: autumn edition',
    labels: ['Reading'],
    mails: [
      [
        11,
        '06:30',
        who.freight,
        [omar],
        'Waiting times rose in seven of ten ports. Subscribe a friend: news@dockdigest.example',
      ],
    ],
  },
  {
    key: 'billing',
    subject: 'Your receipt for November',
    mails: [[4, '01:10', who.billing, [omar], 'We charged 49.00 EUR. Please do not answer this mail.']],
  },
  {
    key: 'calendar',
    subject: 'Invitation: Brightmoor workshop',
    mails: [
      [
        5,
        '09:12',
        who.calendar,
        [omar],
        'Hannah Adeyemi has invited you to Brightmoor workshop. Going? Yes – Maybe – No',
      ],
    ],
  },
  {
    key: 'bounce',
    subject: 'Delivery Status Notification (Failure)',
    mails: [
      [
        23,
        '10:01',
        who.mailer,
        [omar],
        'Address not found: your message to m.silva@calypso-foods.example was not delivered.',
      ],
    ],
  },
  {
    key: 'travel',
    subject: 'Your trip to Porto',
    mails: [[30, '07:20', who.travel, [omar], 'Booking RX4K2P. Departure 06:48, coach 12, seat 44.']],
  },
];
