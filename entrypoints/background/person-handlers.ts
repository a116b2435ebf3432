import { browser } from '../../lib/browser';
import { systemClock } from '../../lib/clock';
import { keepApart, linkPeople } from '../../lib/commands/link-people.command';
import { forPage, mayBe } from '../../lib/commands/links.query';
import { personName } from '../../lib/commands/person-name.query';
import { storyOf } from '../../lib/commands/story.query';
import { storyForPage } from '../../lib/commands/story-for-page';
import type { View } from '../../lib/commands/view';
import type { Log } from '../../lib/log/log';
import type { Sender } from '../../lib/messages/sender';
import type { Handlers } from '../../lib/messages/serve';
import { FaultError } from '../../lib/pipeline/fault';
import { normaliseIdentity } from '../../lib/pipeline/identity';
import { profileAt } from '../../lib/pipeline/profile-address';
import { profileRead } from '../../lib/schema/page-read.schema';
import { headAt } from '../../lib/sites/heads';
import { mayAsk } from './asked';
import { currentWords, quietly, runnerOf } from './run';
import { readSettings } from './settings';
import { noteSite } from './site-health';

type Names = 'person.show' | 'person.link' | 'person.apart' | 'profile.add';
type Track = Handlers['deal.track'];

const READER = 'reader.js';

/** Notices come by mail: at a site of profiles nothing is one. */
const isMail = (url: string): boolean => headAt(new URL(url))?.modes.includes('side-panel') === false;

/** Reads the profile a tab shows, once; throws FaultError when it is not certain whose it is. */
const readTab = async (tab: number, profile: string) => {
  const given = await browser.scripting.executeScript({ target: { tabId: tab }, files: [READER] });
  if (given[0]?.result === 'own') throw new FaultError('own');
  const read = profileRead.safeParse(given[0]?.result);
  if (!read.success || read.data.profile !== profile) throw new FaultError('no-person');
  return read.data;
};

/** A message is sent again when no answer comes: the page is still read once. */
const readings = new Map<string, ReturnType<typeof readTab>>();
const MOST_READINGS = 50;

const readOnce = (id: string, tab: number, profile: string): ReturnType<typeof readTab> => {
  const reading = readings.get(id) ?? readTab(tab, profile);
  readings.set(id, reading);
  const [oldest] = readings.keys();
  if (readings.size > MOST_READINGS && oldest !== undefined) readings.delete(oldest);
  return reading;
};

const nobody = {
  name: '',
  addresses: [],
  profiles: [],
  headline: '',
  location: '',
  company: '',
  isCompanyGuessed: true,
  deals: [],
  colleagues: [],
  proposals: [],
};

/** Handlers for who somebody is: their story, their other addresses, and a profile read at a press on "Add". */
export const personHandlers = (log: Log, view: () => Promise<View>, track: Track): Pick<Handlers, Names> => {
  const run = runnerOf(log);
  const sayPerson = async (key: 'linked' | 'apart', person: string) =>
    (await currentWords()).say(key, { person: await personName(await log.read(), person) });

  /** A page names the other by a profile that it shows itself, or by the id that was proposed to it. */
  const checkOther = async (sender: Sender, address: string, other: string): Promise<void> => {
    if (sender.kind === 'own' || profileAt(other) === other) return;
    const shown = await view();
    const told = await storyOf(address, shown, { isNotice: true });
    const proposed = await forPage(told?.proposals ?? [], shown.read);
    if (!proposed.some((one) => one.other === other)) throw new FaultError('refused');
  };

  return {
    'person.show': async ({ address: asked, hints }, { sender }) => {
      const address = mayAsk(sender, asked);
      const { language, currency = 'EUR', sidebarWidth = 360, own = [] } = await readSettings();
      const linked = (hints?.links ?? []).map(profileAt).filter((profile) => profile !== undefined);
      const profiles = linked.filter((profile) => !own.includes(profile));
      const shown = await view();
      const { read } = shown;
      const told = await storyOf(address, shown, {
        profiles,
        isNotice: hints?.isNotice === true && sender.kind === 'page' && isMail(sender.url),
      });
      const story = told ?? { ...nobody, address, pipelines: shown.pipelines };
      const proposals = sender.kind === 'own' ? story.proposals : await forPage(story.proposals, read);
      const today = systemClock.today();
      const all = { language, today, currency, sidebarWidth, ...story, proposals };
      return sender.kind === 'own' ? all : storyForPage(all);
    },
    'person.link': async (input, about) => {
      const address = mayAsk(about.sender, input.address);
      await checkOther(about.sender, address, input.other);
      const change = await run('person.link', about, (context) => linkPeople({ ...input, address }, context));
      const says = await sayPerson('linked', change.person);
      return { command: about.id, says, canUndo: change.isChanged };
    },
    'person.apart': async (input, about) => {
      const address = mayAsk(about.sender, input.address);
      await checkOther(about.sender, address, input.other);
      const change = await run('person.apart', about, (context) => keepApart({ ...input, address }, context));
      const says = await sayPerson('apart', change.person);
      return { command: about.id, says, canUndo: change.isChanged };
    },
    'profile.add': async ({ tab, profile: asked, isNew }, about) => {
      const profile = normaliseIdentity(asked);
      const site = profile === undefined ? undefined : headAt(new URL(profile))?.id;
      if (profile === undefined || site === undefined) throw new FaultError('bad-input');
      if ((await readSettings()).own?.includes(profile)) throw new FaultError('own');
      const details = await readOnce(about.id, tab, profile).catch((error: unknown) => {
        // Where no script runs in the page, this is the one moment in which it is known how well it is read.
        const isOwn = error instanceof FaultError && error.code === 'own';
        if (!isOwn) quietly(noteSite(site, 0, true));
        throw error;
      });
      quietly(noteSite(site, 1, false));
      const read = await log.read();
      const isKnown = (await read.recordsBy(profile)).length > 0;
      const { name = '', company = '' } = details;
      const proposals = isKnown ? [] : await mayBe(profile, { name, company }, read);
      if (!isNew && proposals.length > 0) return { kind: 'asked', details, proposals };
      const input = { ...details, site, address: profile, awaitsReply: false };
      const added = await track(input, about);
      for (const [place, { other }] of proposals.entries()) {
        const said = { id: `${about.id}-apart-${place}`, sender: about.sender };
        await run('person.apart', said, (context) => keepApart({ address: profile, other }, context));
      }
      return { kind: 'added', ...added };
    },
  };
};
