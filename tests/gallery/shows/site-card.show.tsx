import { type ConsentedSite, SiteCard } from '../../../components/site-card';
import { nothing, type Show } from '../show';
import { gmail, profiles } from '../sites';

const card = (site: ConsentedSite) => (
  <SiteCard
    site={site}
    today="2026-11-24"
    says={undefined}
    isRefused={false}
    turn={nothing}
    choose={nothing}
    copyOutline={async () => 'none'}
  />
);

const show: Show = {
  off: () => card(gmail(false)),
  'with a risk and two modes': () => card(profiles(2)),
};
export default show;
