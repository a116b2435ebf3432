import { overlayWords } from '../../../entrypoints/background/say';
import { type Line, line } from '../../../lib/page/line';
import { Mark } from '../mark';
import { hardNames } from '../names';
import { each, type Look, nothing, type Show } from '../show';

/** Less than a sentence stays, in milliseconds: here it must not go away while somebody looks. */
const AGAIN_MS = 10_000;

const foot = (text: string, label: string | undefined, { words }: Look) => (
  <Mark
    room={240}
    make={(hosts, place) => {
      const made: Line = line(hosts, document, overlayWords(words));
      const say = () =>
        made.say(text, label === undefined ? undefined : { label, run: nothing, focus: false });
      say();
      const host = [...document.documentElement.children].find(hosts.isOurs);
      if (host) place.append(host);
      const again = setInterval(() => (place.isConnected ? say() : clearInterval(again)), AGAIN_MS);
    }}
  />
);

const tagged = (person: string, look: Look) => {
  const { words } = look;
  const values = {
    person,
    stage: words.name('stage', 'prospecting'),
    step: words.name('step', 'follow-up'),
    day: words.day('2026-11-27', '2026-11-24'),
  };
  return foot(words.say('tagged', values), words.say('undo'), look);
};

const show: Show = {
  'tagged, with undo': (look) => tagged('Alex Morgan', look),
  undone: (look) => foot(look.words.say('undone'), undefined, look),
  'no answer': (look) => foot(look.words.say('fault_unknown'), look.words.say('try_again'), look),
  'not allowed any more': (look) => foot(look.words.say('fault_not_granted'), undefined, look),
  ...each(
    hardNames,
    ({ kind }) => `${kind} name`,
    ({ name }, look) => tagged(name, look),
  ),
};
export default show;
