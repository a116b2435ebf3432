import type { SiteSwitch } from '../../lib/messages/table';

/** Gmail's switch, on or off. */
export const gmail = (isGranted: boolean): SiteSwitch => ({
  id: 'gmail',
  name: { en: 'Gmail', bg: 'Gmail' },
  matches: ['https://mail.google.com/*'],
  isGranted,
});

/** A site of several hosts, one of them very long. */
export const manyHosts: SiteSwitch = {
  id: 'many',
  name: { en: 'A mailbox of many hosts and of a long name', bg: 'Поща с много адреси и с дълго име' },
  matches: [
    'https://outlook.office.com/*',
    'https://outlook.live.com/*',
    'https://mail.a-very-long-name-of-a-company-without-any-place-to-break.example/*',
  ],
  isGranted: true,
};
