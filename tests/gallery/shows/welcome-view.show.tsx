import { type SwitchNews, WelcomeView } from '../../../components/welcome-view';
import type { SiteSwitch } from '../../../lib/messages/table';
import { nothing, type Show } from '../show';
import { gmail, manyHosts } from '../sites';

const view = (sites: readonly SiteSwitch[], became?: SwitchNews['became']) => (
  <WelcomeView sites={sites} news={became && { site: 'gmail', became }} turn={nothing} choose={nothing} />
);

const show: Show = {
  'switched off': () => view([gmail(false)]),
  'switched on': () => view([gmail(true)], 'granted'),
  refused: () => view([gmail(false)], 'refused'),
  'two sites': () => view([gmail(true), manyHosts]),
};
export default show;
