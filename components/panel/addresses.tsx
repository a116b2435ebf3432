import type { PersonStory } from '../../lib/pipeline/story';
import { shownAddress } from './proposals';

/** Everything somebody is known by: mail addresses, and profiles as links; only canonical profiles are ever kept. */
export const Addresses = ({ story }: { story: PersonStory }) => (
  <ul class="addresses">
    {(story.addresses.length + story.profiles.length > 0 ? story.addresses : [story.address]).map((one) => (
      <li key={one} class="quiet" dir="auto">
        {shownAddress(one)}
      </li>
    ))}
    {story.profiles.map((profile) => (
      <li key={profile} dir="auto">
        <a href={profile} target="_blank" rel="noreferrer">
          {shownAddress(profile)}
        </a>
      </li>
    ))}
  </ul>
);
