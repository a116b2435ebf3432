import type { ThreadDraft } from './thread';
import { advisory } from './threads/advisory';
import { alwaha } from './threads/alwaha';
import { balkan } from './threads/balkan';
import { belomorye } from './threads/belomorye';
import { brightmoor } from './threads/brightmoor';
import { calypso } from './threads/calypso';
import { colleagues } from './threads/colleagues';
import { desk } from './threads/desk';
import { harborline } from './threads/harborline';
import { kitewood } from './threads/kitewood';
import { linkedinNotices } from './threads/linkedin';
import { namesakes } from './threads/namesakes';
import { nordvik } from './threads/nordvik';
import { notices } from './threads/notices';
import { smaller } from './threads/smaller';
import { started } from './threads/started';
import { strangers } from './threads/strangers';
import { tanabe } from './threads/tanabe';
import { weissbach } from './threads/weissbach';
import { yuanhe } from './threads/yuanhe';

const seller: ThreadDraft[] = [
  nordvik,
  tanabe,
  harborline,
  balkan,
  belomorye,
  yuanhe,
  alwaha,
  weissbach,
  namesakes,
  kitewood,
  calypso,
  brightmoor,
  smaller,
  strangers,
  colleagues,
  notices,
  started,
].flat();

/** The conversations written by hand for one mailbox. */
export function draftsFor(options: {
  account: number;
  delegated: boolean;
  linkedinMails: boolean;
}): ThreadDraft[] {
  if (options.delegated) return desk;
  if (options.account === 1) return advisory;
  return options.linkedinMails ? [...seller, ...linkedinNotices] : seller;
}
