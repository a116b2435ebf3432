import type { Asked } from '../../components/dashboard/people/list-bar';
import { PeopleView } from '../../components/dashboard/people/people-view';
import { useQuery } from '../../components/use-query';
import { Waiting } from '../../components/waiting';
import { useKept } from './use-kept';
import { useOwners } from './use-owners';

/** The people over the background's answers. */
export const PeoplePage = () => {
  const [asked, ask] = useKept<Asked>({});
  const { owners, teams } = useOwners();
  const people = useQuery('people.list', asked);
  return (
    <>
      {(people.hasFailed || !people.answer) && <Waiting hasFailed={people.hasFailed} ask={people.ask} />}
      {people.answer && (
        <PeopleView people={people.answer} owners={owners} teams={teams} asked={asked} ask={ask} />
      )}
    </>
  );
};
