import { SiteSwitch } from '../../../components/site-switch';
import { nothing, type Show } from '../show';
import { gmail, manyHosts } from '../sites';

const states = { granted: true, refused: false, revoked: false, failed: false } as const;

const show: Show = {
  off: () => <SiteSwitch site={gmail(false)} says={undefined} isRefused={false} turn={nothing} />,
  on: () => <SiteSwitch site={gmail(true)} says={undefined} isRefused={false} turn={nothing} />,
  'many hosts': () => <SiteSwitch site={manyHosts} says={undefined} isRefused={false} turn={nothing} />,
  ...Object.fromEntries(
    (['granted', 'refused', 'revoked', 'failed'] as const).map((became): [string, Show[string]] => [
      became,
      ({ words }) => (
        <SiteSwitch
          site={gmail(states[became])}
          says={words.say(`site_${became}`, { site: 'Gmail' })}
          isRefused={became === 'refused' || became === 'failed'}
          turn={nothing}
        />
      ),
    ]),
  ),
};
export default show;
