import { useEffect, useRef } from 'preact/hooks';
import type { ProfileAdded } from '../../lib/messages/table';
import { Icon } from '../icon';
import { useWords } from '../words-context';
import { shownAddress } from './proposals';

interface Props {
  readonly profile: string;
  readonly isOwn: boolean;
  readonly isBusy: boolean;
  /** The profile was read, and somebody known may be the same person. */
  readonly asked: Extract<ProfileAdded, { kind: 'asked' }> | undefined;
  add(isNew: boolean): void;
  link(other: string, reason: string): void;
}

/** Who is not in the pipeline yet: one press reads the profile and adds them, or asks first whether they are known. */
export const AddPerson = ({ profile, isOwn, isBusy, asked, add, link }: Props) => {
  const words = useWords();
  const question = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone with the question.
  useEffect(() => question.current?.focus(), [asked]);
  if (isOwn)
    return (
      <>
        <p class="quiet" dir="ltr">
          {shownAddress(profile)}
        </p>
        <p>{words.say('add_own')}</p>
      </>
    );
  if (!asked)
    return (
      <>
        <h2>{words.say('add_title')}</h2>
        <p class="quiet" dir="ltr">
          {shownAddress(profile)}
        </p>
        <p>{words.say('add_text')}</p>
        <button
          type="button"
          class="button main"
          aria-disabled={isBusy}
          onClick={() => !isBusy && add(false)}
        >
          <Icon of="plus" />
          {words.say('add_act')}
        </button>
      </>
    );
  const { details, proposals } = asked;
  return (
    <>
      <h2 dir="auto" ref={question} tabIndex={-1}>
        {details.name || shownAddress(profile)}
      </h2>
      <p class="quiet" dir="auto">
        {[details.company, details.location].filter(Boolean).join(' · ')}
      </p>
      <p role="status">
        <b>{words.say('add_known')}</b>
      </p>
      {proposals.map(({ other, shown, name, company, reason }) => (
        <div key={other} class="proposal">
          <Icon of="person" />
          <div>
            <p dir="auto">{[name, company, shownAddress(shown)].filter(Boolean).join(' · ')}</p>
            <p class="quiet">{words.name('reason', reason)}</p>
            <button
              type="button"
              class="button main"
              aria-disabled={isBusy}
              onClick={() => !isBusy && link(other, reason)}
            >
              {words.say('same_yes')}
            </button>
          </div>
        </div>
      ))}
      <button type="button" class="button" aria-disabled={isBusy} onClick={() => !isBusy && add(true)}>
        {words.say('add_other')}
      </button>
    </>
  );
};
