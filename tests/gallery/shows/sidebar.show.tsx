import { Sidebar } from '../../../components/panel/sidebar';
import type { PersonStory } from '../../../lib/pipeline/story';
import { hardNames } from '../names';
import { Rooted } from '../rooted';
import { each, type Look, nothing, type Show } from '../show';
import { bareDeal, dealWith, longStory, staleDeal, storyWith, wonDeal } from '../stories';

const sidebar = (story: PersonStory, look: Look, isLate = false) => (
  <Rooted look={look}>
    <Sidebar story={story} isLate={isLate} close={nothing} edit={nothing} acted={nothing} />
  </Rooted>
);

const show: Show = {
  'no deal': (look) => sidebar(storyWith(look.words.language, { deals: [], colleagues: [] }), look),
  'just tagged': (look) =>
    sidebar(storyWith(look.words.language, { deals: [bareDeal], company: '', colleagues: [] }), look),
  open: (look) => sidebar(storyWith(look.words.language), look),
  'in a tab from before': (look) => sidebar(storyWith(look.words.language), look, true),
  'maybe the same person': (look) =>
    sidebar(
      storyWith(look.words.language, {
        headline: 'CEO',
        location: 'София',
        profiles: ['https://www.linkedin.com/in/alex-morgan'],
        proposals: [
          {
            other: 'alex@pinecrest.example',
            shown: 'alex@pinecrest.example',
            name: 'Alex Morgan',
            company: 'Pinecrest',
            reason: 'signature',
          },
        ],
      }),
      look,
    ),
  stale: (look) => sidebar(storyWith(look.words.language, { deals: [staleDeal()] }), look),
  won: (look) => sidebar(storyWith(look.words.language, { deals: [wonDeal()] }), look),
  lost: (look) =>
    sidebar(
      storyWith(look.words.language, {
        deals: [
          dealWith({
            status: 'lost',
            lostReason: 'price',
            happenings: [{ id: '2', command: '2', on: '2026-11-24', what: 'deal.lost', reason: 'price' }],
          }),
        ],
      }),
      look,
    ),
  ...each(
    hardNames,
    ({ kind }) => `${kind} name`,
    ({ name }, look) => sidebar(longStory(look.words.language, name), look),
  ),
};
export default show;
