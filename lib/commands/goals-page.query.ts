import type { GoalsPage } from '../pipeline/goals';
import type { HomeRates } from '../pipeline/rates';
import { aims } from './aims';
import type { View } from './view';

/** All quotas and targets with what they can be set for; names of numbers in the language asked for. */
export const goalsPageOf = async (
  { read, lists, today }: View,
  { home, rates }: HomeRates,
  fiscalStart: number,
  language: 'en' | 'bg',
): Promise<GoalsPage> => ({
  ...(await read.goals()),
  today,
  home,
  rates,
  fiscalStart,
  owners: lists.owners,
  teams: lists.teams,
  numbers: aims.map(({ id, name, says, unit, better, adds }) => ({
    id,
    name: name[language],
    says: says[language],
    unit,
    better: better === 'less' ? 'less' : 'more',
    ...(adds && { adds }),
  })),
});
