import { send } from '../../lib/messages/send';
import type { LinkProposal } from '../../lib/pipeline/story';
import { Icon } from '../icon';
import { useWords } from '../words-context';
import type { Saving } from './use-saving';

/** How somebody's address is shown: a mail address as it is, a profile without its scheme. */
export const shownAddress = (address: string): string => address.replace(/^https:\/\/(?:www\.)?/, '');

/** Asks whether somebody is the same person as another that is known, with the reason; nothing is ever assumed. */
export const Proposals = ({
  address,
  proposals,
  give,
}: {
  address: string;
  proposals: readonly LinkProposal[];
  give: Saving['give'];
}) => {
  const words = useWords();
  return (
    <>
      {proposals.map(({ other, shown, name, company, reason }) => (
        <section key={other} class="proposal">
          <Icon of="person" />
          <div>
            <p>
              <b>{words.say('same_person')}</b> <span class="quiet">{words.name('reason', reason)}</span>
            </p>
            <p dir="auto">{[name, company, shownAddress(shown)].filter(Boolean).join(' · ')}</p>
            <div class="acts">
              <button
                type="button"
                class="button"
                onClick={() => give((id) => send('person.link', { address, other, reason }, id))}
              >
                {words.say('same_yes')}
              </button>
              <button
                type="button"
                class="button plain"
                onClick={() => give((id) => send('person.apart', { address, other }, id))}
              >
                {words.say('same_no')}
              </button>
            </div>
          </div>
        </section>
      ))}
    </>
  );
};
