import type { Route } from '../../components/dashboard/route';
import { BehindPage } from './behind-page';
import { CompaniesPage } from './companies-page';
import { DealPage } from './deal-page';
import { DuplicatesPage } from './duplicates-page';
import { ForecastPage } from './forecast-page';
import { GoalsPage } from './goals-page';
import { ListsPage } from './lists-page';
import { MonthEndPage } from './month-end-page';
import { NeverPage } from './never-page';
import { NumbersPage } from './numbers-page';
import { PeoplePage } from './people-page';
import { PersonPage } from './person-page';
import { PipelinesPage } from './pipelines-page';
import { ReviewPage } from './review-page';
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
    case 'numbers':
      return <NumbersPage asked={route.asked ?? {}} />;
    case 'behind':
      return <BehindPage asked={route.asked ?? {}} />;
    case 'forecast':
      return <ForecastPage asked={route.asked ?? {}} />;
    case 'review':
      return <ReviewPage asked={route.asked ?? {}} />;
    case 'month-end':
      return <MonthEndPage asked={route.asked ?? {}} />;
    case 'goals':
      return <GoalsPage />;
    case 'settings':
      return <SettingsPage />;
    default:
      return route satisfies never;
  }
};
