import { AddPerson } from '../../../components/panel/add-person';
import { NoProfile } from '../../../components/panel/no-profile';
import type { LinkProposal } from '../../../lib/pipeline/story';
import { Rooted } from '../rooted';
import { type Look, nothing, type Show } from '../show';

const PROFILE = 'https://www.linkedin.com/in/mara-lindqvist';
const proposals: readonly LinkProposal[] = [
  {
    other: 'mara@nordvik.example',
    shown: 'mara@nordvik.example',
    name: 'Mara Lindqvist',
    company: 'Nordvik',
    reason: 'same-name-and-company',
  },
];

const rooted = (look: Look, what: preact.ComponentChild) => (
  <Rooted look={look}>
    <main class="side brief">{what}</main>
  </Rooted>
);

const add = (look: Look, isOwn = false, isAsked = false) =>
  rooted(
    look,
    <AddPerson
      profile={PROFILE}
      isOwn={isOwn}
      isBusy={false}
      asked={
        isAsked
          ? { kind: 'asked', details: { name: 'Mara Lindqvist', company: 'Nordvik AB' }, proposals }
          : undefined
      }
      add={nothing}
      link={nothing}
    />,
  );

const show: Show = {
  'no profile': (look) => rooted(look, <NoProfile mode="side-panel" openSettings={nothing} />),
  'badges chosen': (look) => rooted(look, <NoProfile mode="in-page" openSettings={nothing} />),
  'switched off': (look) => rooted(look, <NoProfile mode={undefined} openSettings={nothing} />),
  'not in the pipeline': (look) => add(look),
  'one’s own': (look) => add(look, true),
  'known by mail': (look) => add(look, false, true),
};
export default show;
