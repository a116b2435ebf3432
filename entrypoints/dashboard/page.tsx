import type { Route } from '../../components/dashboard/route';
import { CompaniesPage } from './companies-page';
import { DealPage } from './deal-page';
import { DuplicatesPage } from './duplicates-page';
import { ListsPage } from './lists-page';
import { NeverPage } from './never-page';
import { PeoplePage } from './people-page';
import { PersonPage } from './person-page';
import { PipelinesPage } from './pipelines-page';
import { SettingsPage } from './settings-page';

/** The page of a place. */
export const Page = ({ route }: { route: Route }) => {
  switch (route.page) {
    case 'pipelines':
      return <PipelinesPage />;
    case 'lists':
      return <ListsPage />;
    case 'deal':
      return <DealPage id={route.id} />;
    case 'people':
      return <PeoplePage />;
    case 'companies':
      return <CompaniesPage />;
    case 'person':
      return <PersonPage id={route.id} />;
    case 'duplicates':
      return <DuplicatesPage />;
    case 'never':
      return <NeverPage />;
    case 'settings':
      return <SettingsPage />;
    default:
      return route satisfies never;
  }
};
