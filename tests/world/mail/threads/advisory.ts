import { omarAdvisory } from '../accounts';
import { who } from '../people';
import type { ThreadDraft } from '../thread';

const chair = { name: 'Ingeborg Falk', email: 'ingeborg@harbour-museum.example' };
const bank = { name: 'Sund Bank', email: 'no-reply@sundbank.example' };
const pupil = { name: 'Nils Okonjo', email: 'nils.okonjo@startwerk.example' };

/** The second mailbox: advice beside the job, with other people. */
export const advisory: ThreadDraft[] = [
  {
    key: 'museum board',
    subject: 'Board meeting of the harbour museum',
    unread: true,
    mails: [
      [1, '17:00', chair, [omarAdvisory], 'Dear Omar, the papers for Thursday are attached.'],
      [0, '07:05', omarAdvisory, [chair], 'Thank you, I will be there.'],
      [0, '08:30', chair, [omarAdvisory], 'Wonderful.'],
    ],
  },
  {
    key: 'mentor',
    subject: 'Can I ask you about pricing?',
    mails: [
      [3, '10:30', pupil, [omarAdvisory], 'We have three pilots and no idea what to charge.'],
      [2, '19:10', omarAdvisory, [pupil], 'Ask each of them what the problem costs per month. Then call me.'],
    ],
  },
  {
    key: 'bank',
    subject: 'Your statement',
    mails: [[5, '02:00', bank, [omarAdvisory], 'Your statement is ready.']],
  },
  {
    key: 'mara private',
    subject: 'Sailing in June',
    mails: [[9, '20:15', who.mara, [omarAdvisory], 'There is a berth free from the 12th. Are you in?']],
  },
];
