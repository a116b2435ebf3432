import { changePerson } from '../../lib/commands/change-person.command';
import { companiesList } from '../../lib/commands/companies-list.query';
import { duplicatesOf } from '../../lib/commands/duplicates.query';
import { keepPeopleApart, mergePeople, partPerson } from '../../lib/commands/merge-people.command';
import { addNever, removeNever } from '../../lib/commands/never.command';
import { neverList } from '../../lib/commands/never-list.query';
import { peopleList } from '../../lib/commands/people-list.query';
import { personName } from '../../lib/commands/person-name.query';
import { personPageOf } from '../../lib/commands/person-page.query';
import type { View } from '../../lib/commands/view';
import type { Log } from '../../lib/log/log';
import type { Handlers } from '../../lib/messages/serve';
import { FaultError } from '../../lib/pipeline/fault';
import { normaliseIdentity } from '../../lib/pipeline/identity';
import { hashesFor, neverAmong } from './never-hash';
import { currentWords, runnerOf } from './run';
import { readSettings } from './settings';

type Names =
  | 'people.list'
  | 'companies.list'
  | 'person.page'
  | 'person.change'
  | 'duplicates.find'
  | 'people.merge'
  | 'people.part'
  | 'people.keep-apart'
  | 'never.list'
  | 'never.add'
  | 'never.remove';

/** Handlers for the pages of people: lists, one person, duplicates, and those never to be added. */
export const peopleHandlers = (log: Log, view: () => Promise<View>): Pick<Handlers, Names> => {
  const run = runnerOf(log);
  const done = async (
    key: 'linked' | 'parted' | 'apart' | 'person_saved',
    id: string,
    { person, isChanged }: { person: string; isChanged: boolean },
  ) => {
    const words = await currentWords();
    const name = await personName(await log.read(), person);
    const says = isChanged ? words.say(key, { person: name }) : words.say('deal_unchanged');
    return { command: id, says, canUndo: isChanged };
  };

  return {
    'people.list': async (input) => peopleList(input, await view()),
    'companies.list': async (input) => companiesList(input, await view()),
    'person.page': async ({ person }) => {
      const shown = await view();
      const page = await personPageOf(person, shown);
      if (!page?.told) throw new FaultError('not-found');
      const { told, ...rest } = page;
      const { language, currency = 'EUR', sidebarWidth = 360 } = await readSettings();
      const story = { language, today: shown.today, currency, sidebarWidth, ...told };
      const identities = [...told.addresses, ...told.profiles];
      const isAsked = page.never === undefined && (await neverAmong(identities, shown.read)).length > 0;
      return { ...rest, story, ...(isAsked && { never: 'asked' as const }) };
    },
    'person.change': async (input, about) =>
      done(
        'person_saved',
        about.id,
        await run('person.change', about, (context) => changePerson(input, context)),
      ),
    'duplicates.find': async () => duplicatesOf(await log.read()),
    'people.merge': async (input, about) =>
      done('linked', about.id, await run('people.merge', about, (context) => mergePeople(input, context))),
    'people.part': async (input, about) =>
      done('parted', about.id, await run('people.part', about, (context) => partPerson(input, context))),
    'people.keep-apart': async (input, about) =>
      done(
        'apart',
        about.id,
        await run('people.keep-apart', about, (context) => keepPeopleApart(input, context)),
      ),
    'never.list': async () => neverList(await log.read(), (await readSettings()).own ?? []),
    'never.add': async ({ entry, isAsked }, about) => {
      const identity = normaliseIdentity(entry);
      const asked =
        isAsked && identity !== undefined ? await hashesFor(identity, await log.read()) : undefined;
      if (isAsked && !asked) throw new FaultError('bad-entry');
      const { isChanged } = await run('never.add', about, (context) => addNever({ entry, asked }, context));
      const words = await currentWords();
      const says = isChanged
        ? words.say('never_added', { entry: entry.trim() })
        : words.say('deal_unchanged');
      return { command: about.id, says, canUndo: isChanged };
    },
    'never.remove': async (input, about) => {
      const { isChanged } = await run('never.remove', about, (context) => removeNever(input, context));
      return {
        command: about.id,
        says: (await currentWords()).say('never_removed'),
        canUndo: isChanged,
      };
    },
  };
};
