import type { Entry } from '../../lib/log/entry';
import { addDays } from '../../lib/pipeline/day';
import { entriesOf, opened } from '../make/history';
import { believableMonths } from '../make/months';
import { today } from './person';

/** So many days before today, as a day. */
export const ago = (days: number): string => addDays(today(), -days);

/** A pipeline in use: months of deals, and a few people by name whose pages show everything there is. */
export const fullHistory = (deals = 20): Entry[] => {
  const alex = opened('alex', ago(60))
    .named('Alex Morgan', 'alex.morgan@pinecrest.example')
    .moved('qualification', ago(50))
    .moved('meeting', ago(30))
    .amount(1_250_050, 'USD')
    .closes(addDays(today(), 30))
    .closes(addDays(today(), 44))
    .joined('person-ruth', 'pays')
    .joined('person-bob', 'uses')
    .moved('proposal', ago(9))
    .checked('price')
    .planned('call', ago(2));
  const shown = [
    alex,
    opened('ruth', ago(20)).named('Ruth Abelson', 'ruth@pinecrest.example'),
    opened('bob', ago(5)).named('Bob Miller', 'bob@aldergate.example'),
    opened('rob', ago(6)).named('Robert Miller', 'r.miller@aldergate.example'),
    opened('bill', ago(6)).named('Bill Stone', 'bill@brimstone.example'),
    opened('will', ago(6)).named('William Stone', 'w.stone@brimstone.example'),
    opened('kadri', ago(90)).named('Kadri Saar', 'kadri@lennusadam.example').amount(900_000).won(ago(3)),
    opened('lost', ago(70)).named('Lena Holt', 'lena@holt.example').lost('price', ago(30)),
    opened('news', ago(4)).named('Dock Digest', 'newsletter@dockdigest.example'),
  ];
  return [...entriesOf(shown, 'shown0'), ...believableMonths({ seed: 5, until: today(), months: 4, deals })];
};

/** Every page of the dashboard with what it says once it is there, over that history. */
export const PLACES = [
  ['numbers', 'Weighted pipeline'],
  [`behind/number=open-deals&from=${ago(120)}&to=${today()}`, 'Alex Morgan'],
  ['forecast', 'Your own call'],
  ['review', 'Side by side'],
  ['month-end', 'What moved, and where'],
  ['goals', 'Quota attainment'],
  ['people', 'Alex Morgan'],
  ['companies', 'Pinecrest'],
  ['duplicates', 'Same person'],
  ['never', 'Suggested'],
  ['pipelines', 'Meant to stay'],
  ['lists', 'Own fields'],
  ['settings', 'Currencies'],
  ['deal/deal-alex', 'What happened'],
  ['deal/deal-kadri', 'Plan the renewal'],
  ['deal/deal-lost', 'Open again'],
  ['deal/deal-gone', 'This deal is no longer here'],
  ['person/person-alex', 'Addresses and profiles'],
  ['person/person-bob', 'The same person?'],
  ['person/person-gone', 'This person is no longer here'],
] as const;
