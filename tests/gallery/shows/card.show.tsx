import { Card } from '../../../components/panel/card';
import type { Typing } from '../../../lib/page/panel-door';
import type { PersonStory } from '../../../lib/pipeline/story';
import { hardNames } from '../names';
import { Rooted } from '../rooted';
import { each, type Look, nothing, type Show } from '../show';
import { bareDeal, dealWith, longStory, staleDeal, storyWith, wonDeal } from '../stories';

const card = (story: PersonStory, look: Look, typing: Typing = 'here') => (
  <Rooted look={look}>
    <Card
      story={story}
      name={story.name}
      signature={[]}
      typing={typing}
      close={nothing}
      acted={nothing}
      openStory={nothing}
      reload={nothing}
    />
  </Rooted>
);

const show: Show = {
  'just tagged': (look) => card(storyWith(look.words.language, { deals: [bareDeal], company: '' }), look),
  open: (look) => card(storyWith(look.words.language), look),
  'in a tab opened before the grant': (look) => card(storyWith(look.words.language), look, 'after-reload'),
  'several deals': (look) =>
    card(
      storyWith(look.words.language, {
        deals: [dealWith(), dealWith({ id: 'second', title: '', status: 'won' })],
      }),
      look,
    ),
  stale: (look) => card(storyWith(look.words.language, { deals: [staleDeal()] }), look),
  won: (look) => card(storyWith(look.words.language, { deals: [wonDeal()] }), look),
  lost: (look) => card(storyWith(look.words.language, { deals: [dealWith({ status: 'lost' })] }), look),
  ...each(
    hardNames,
    ({ kind }) => `${kind} name`,
    ({ name }, look) => card(longStory(look.words.language, name), look),
  ),
};
export default show;
