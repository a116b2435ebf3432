import { useEffect, useState } from 'preact/hooks';
import { type Route, routeOf } from '../../components/dashboard/route';

/** The place the address leads to, as it changes. */
export const useRoute = (): Route => {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return route;
};
