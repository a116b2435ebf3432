import { SiteHealth } from '../../../components/site-health';
import type { Show } from '../show';
import { gmail, profiles } from '../sites';

const copyOutline = async () => 'copied' as const;

const show: Show = {
  'nothing noted': () => <SiteHealth site={gmail(true)} today="2026-11-24" copyOutline={copyOutline} />,
  well: () => <SiteHealth site={profiles(0)} today="2026-11-24" copyOutline={copyOutline} />,
  'not well': () => <SiteHealth site={profiles(3)} today="2026-11-24" copyOutline={copyOutline} />,
};
export default show;
