import { useQuery } from '../../components/use-query';
import type { Lists } from '../../lib/pipeline/lists';

/**
 * Whose deals a list can be narrowed to: teams and owners, retired owners among them, since their deals are still
 * there to be handed on; a retired team while it is asked for; nobody until the lists are known.
 */
export const useOwners = (asked?: string): Pick<Lists, 'owners' | 'teams'> => {
  const lists = useQuery('lists.show').answer;
  return {
    owners: [...(lists?.owners ?? [])].sort((a, b) => Number(a.isRetired) - Number(b.isRetired)),
    teams: lists?.teams.filter(({ id, isRetired }) => !isRetired || id === asked) ?? [],
  };
};
