import type { ComponentChildren } from 'preact';
import { DoneLine, type Said } from '../done-line';
import { useWords } from '../words-context';
import './frame.css';
import { linkTo, type Route } from './route';

const PLACES = [
  'numbers',
  'forecast',
  'review',
  'month-end',
  'goals',
  'people',
  'companies',
  'duplicates',
  'never',
  'pipelines',
  'lists',
  'settings',
] as const;

/** Which entry of the navigation a place belongs to. */
export const entryOf = ({ page }: Route): (typeof PLACES)[number] => {
  if (page === 'person' || page === 'deal') return 'people';
  return page === 'behind' ? 'numbers' : page;
};

/** What stands around every page of the dashboard: the way to the others, and what was last done. */
export const Frame = ({
  route,
  said,
  children,
}: {
  route: Route;
  said: Said | undefined;
  children: ComponentChildren;
}) => {
  const words = useWords();
  return (
    <div class="dashboard">
      <nav aria-label={words.say('dash_nav')}>
        <p class="dash-name">Pipeside</p>
        <ul>
          {PLACES.map((page) => (
            <li key={page}>
              <a href={linkTo({ page })} aria-current={entryOf(route) === page ? 'page' : undefined}>
                {words.name('dash', page)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main tabIndex={-1}>{children}</main>
      <DoneLine said={said} />
    </div>
  );
};
