import type { ConsentedSite } from '../../../components/site-card';
import { type SwitchNews, WelcomeView } from '../../../components/welcome-view';
import { nothing, type Show } from '../show';
import { gmail, manyHosts, profiles } from '../sites';

const view = (sites: readonly ConsentedSite[], became?: SwitchNews['became']) => (
  <WelcomeView
    sites={sites}
    own={['omar@seller.example', 'https://www.linkedin.com/in/omar']}
    today="2026-11-24"
    news={became && { site: 'gmail', became }}
    turn={nothing}
    choose={nothing}
    chooseMode={nothing}
    copyOutline={async () => 'copied'}
    saveOwn={async () => true}
  />
);

const show: Show = {
  'switched off': () => view([gmail(false)]),
  'switched on': () => view([gmail(true)], 'granted'),
  refused: () => view([gmail(false)], 'refused'),
  'two sites': () => view([gmail(true), profiles(3), manyHosts]),
};
export default show;
