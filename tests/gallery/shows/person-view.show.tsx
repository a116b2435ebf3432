import { PersonGone } from '../../../components/dashboard/people/person-gone';
import { PersonView } from '../../../components/dashboard/people/person-view';
import type { PersonPage } from '../../../lib/pipeline/people-pages';
import { sevenStages } from '../../../lib/pipeline/seven-stages';
import { hardNames } from '../names';
import { hardPerson, manyDeals, personWith } from '../person-data';
import { each, type Show } from '../show';

const view = (page: PersonPage) => (
  <div style={{ padding: '14px' }}>
    <PersonView page={page} />
  </div>
);

const show: Show = {
  ordinary: ({ words }) => view(personWith(words.language)),
  'nothing known': ({ words }) =>
    view(
      personWith(words.language, {
        name: '',
        headline: '',
        location: '',
        company: '',
        deals: [],
        colleagues: [],
        profiles: [],
      }),
    ),
  'made of two, with a proposal, many deals, two pipelines': ({ words }) =>
    view(
      personWith(
        words.language,
        {
          isCompanyGuessed: true,
          deals: manyDeals,
          proposals: [
            {
              other: 'a.morgan@pinecrest.example',
              shown: 'a.morgan@pinecrest.example',
              name: 'A. Morgan',
              company: 'Pinecrest',
              reason: 'signature',
            },
          ],
          pipelines: [sevenStages, { ...sevenStages, id: 'partners', name: 'Partners' }],
        },
        {
          records: [
            {
              id: 'a',
              name: 'Alex Morgan',
              company: 'Pinecrest',
              identities: ['alex.morgan@pinecrest.example'],
            },
            {
              id: 'b',
              name: 'Alexander Morgan',
              company: '',
              identities: ['https://www.linkedin.com/in/alex-morgan'],
            },
          ],
        },
      ),
    ),
  'never to be added': ({ words }) => view(personWith(words.language, {}, { never: 'listed' })),
  gone: () => <PersonGone />,
  ...each(
    hardNames,
    ({ kind }) => kind,
    ({ name }, { words }) => view(hardPerson(words.language, name)),
  ),
};
export default show;
