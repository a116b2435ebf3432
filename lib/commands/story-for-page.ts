import type { Colleague, DealStory, Happening, PersonStory } from '../pipeline/story';

type Told = Pick<PersonStory, 'address' | 'deals' | 'colleagues' | 'pipelines'>;

/** An address of mail or a profile with only its beginning: a page that lies about who is on it must learn nobody's. */
export const masked = (text: string): string =>
  text.replace(/([^\s@/<])[^\s@/<]*(?=@)/g, '$1…').replace(/(\/in\/.)[^\s]+/g, '$1…');

const happening = ({ name, ...told }: Happening): Happening => ({
  ...told,
  // Taking back is for our own pages.
  command: '',
  ...(name !== undefined && { name: masked(name) }),
});

const deal = (story: DealStory): DealStory => {
  const { follows: _linked, ...told } = story;
  return {
    ...told,
    custom: {},
    tags: [],
    followers: [],
    people: story.people.map(({ name, role }, turn) => ({
      person: `person ${turn}`,
      name: masked(name),
      address: '',
      role,
    })),
    happenings: story.happenings.map(happening),
  };
};

const colleague = ({ name, label }: Colleague, turn: number): Colleague => ({
  person: `colleague ${turn}`,
  name: masked(name),
  label,
});

/**
 * A story as a page may see it, which gets what its card and sidebar show: no ids or addresses of others, nothing of
 * other deals, and the stages of the deals' own pipelines only.
 */
export const storyForPage = <Story extends Told>(story: Story): Story => ({
  ...story,
  deals: story.deals.map(deal),
  colleagues: story.colleagues.map(colleague),
  pipelines: story.pipelines.filter(({ id }) => story.deals.some(({ pipeline }) => pipeline === id)),
});
