import { useState } from 'preact/hooks';
import { send } from '../../lib/messages/send';
import type { ProfileAdded } from '../../lib/messages/table';
import { AddPerson } from './add-person';
import { Card } from './card';
import { SavedLine } from './saved-line';
import { Sidebar } from './sidebar';
import { StoryWaiting } from './story-waiting';
import { useSaving } from './use-saving';
import { useStory } from './use-story';

interface Props {
  readonly profile: string;
  /** The tab the profile is open in. */
  readonly tab: number;
  readonly isOwn: boolean;
}

const NO_HINTS = { links: [], isNotice: false };
const nothing = (): void => undefined;

/** The person whose profile is in front: their deal's story, its card, or the way to add them. */
export const ProfilePanel = ({ profile, tab, isOwn }: Props) => {
  const { story, error, ask } = useStory(profile, NO_HINTS);
  const [isCard, setCard] = useState(false);
  const [asked, setAsked] = useState<Extract<ProfileAdded, { kind: 'asked' }>>();
  const { saved, isBusy, give } = useSaving(profile, nothing);
  if (!story) {
    return (
      <main class="side brief">
        <StoryWaiting hasFailed={error !== undefined} ask={ask} />
      </main>
    );
  }
  const add = (isNew: boolean): void =>
    void give(async (id) => {
      const came = await send('profile.add', { tab, profile, isNew }, id);
      setAsked(came.kind === 'asked' ? came : undefined);
      return came.kind === 'asked' ? { command: id, says: '', canUndo: false } : came;
    });
  const link = (other: string, reason: string): void =>
    void give(async (id) => {
      const details = asked?.details ?? {};
      const done = await send('person.link', { address: profile, other, reason, details }, id);
      setAsked(undefined);
      return done;
    });
  if (story.deals.length === 0)
    return (
      <main class="side brief">
        <AddPerson profile={profile} isOwn={isOwn} isBusy={isBusy} asked={asked} add={add} link={link} />
        <SavedLine saved={saved} />
      </main>
    );
  if (!isCard)
    return <Sidebar story={story} isLate={false} said={saved} edit={() => setCard(true)} acted={nothing} />;
  return (
    <main>
      <Card
        story={story}
        name={story.name}
        signature={[]}
        typing="here"
        close={() => setCard(false)}
        acted={nothing}
        openStory={() => setCard(false)}
        reload={nothing}
      />
    </main>
  );
};
