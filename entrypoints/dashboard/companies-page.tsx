import { CompaniesView } from '../../components/dashboard/people/companies-view';
import type { Asked } from '../../components/dashboard/people/list-bar';
import { useQuery } from '../../components/use-query';
import { Waiting } from '../../components/waiting';
import { useKept } from './use-kept';
import { useOwners } from './use-owners';

/** The companies over the background's answers. */
export const CompaniesPage = () => {
  const [asked, ask] = useKept<Asked>({});
  const { owners, teams } = useOwners();
  const { text, owner } = asked;
  const companies = useQuery('companies.list', { ...(text && { text }), ...(owner && { owner }) });
  const { answer, hasFailed } = companies;
  return (
    <>
      {(hasFailed || !answer) && <Waiting hasFailed={hasFailed} ask={companies.ask} />}
      {answer && <CompaniesView companies={answer} owners={owners} teams={teams} asked={asked} ask={ask} />}
    </>
  );
};
