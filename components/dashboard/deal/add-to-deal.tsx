import { useId, useRef, useState } from 'preact/hooks';
import { normaliseAddress } from '../../../lib/pipeline/address';
import { profileAt } from '../../../lib/pipeline/profile-address';
import type { DealPerson } from '../../../lib/pipeline/story';
import { useWords } from '../../words-context';
import { useAct } from '../act';
import './add-to-deal.css';
import { ROLES } from './roles';
import { useBusy } from './use-busy';

/** The address of a mailbox or of a profile, however the latter is written. */
const readAddress = (text: string): string | undefined =>
  /linkedin\.com\//i.test(text)
    ? profileAt(/^https?:\/\//i.test(text) ? text.replace(/^http:/i, 'https:') : `https://${text}`)
    : normaliseAddress(text);

/** Adds somebody to a deal by address, with a name and what they are to it. */
export const AddPerson = ({ deal }: { readonly deal: string }) => {
  const words = useWords();
  const act = useAct();
  const id = useId();
  const { isBusy, run } = useBusy();
  const [typed, setTyped] = useState({ address: '', name: '' });
  const [role, setRole] = useState<DealPerson['role']>('unknown');
  const [isBad, setBad] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const person = readAddress(typed.address.trim());
    setBad(person === undefined);
    if (person === undefined) return field.current?.focus();
    const name = typed.name.trim();
    const isDone = await run(() => act('deal.join', { deal, person, role, ...(name && { name }) }));
    if (!isDone) return;
    setTyped({ address: '', name: '' });
    setRole('unknown');
    field.current?.focus();
  };
  return (
    <details class="deal-more">
      <summary>{words.say('deal_add_person')}</summary>
      <form class="add-to-deal" noValidate onSubmit={submit}>
        <span>
          <label for={`${id}-address`}>{words.say('deal_address')}</label>
          <input
            id={`${id}-address`}
            ref={field}
            class="deal-input"
            dir="auto"
            autocomplete="off"
            maxLength={500}
            value={typed.address}
            aria-invalid={isBad}
            aria-describedby={isBad ? `${id}-says` : undefined}
            onInput={(event) => {
              setTyped({ ...typed, address: event.currentTarget.value });
              setBad(false);
            }}
          />
        </span>
        <span>
          <label for={`${id}-name`}>{words.say('deal_name')}</label>
          <input
            id={`${id}-name`}
            class="deal-input"
            dir="auto"
            autocomplete="off"
            maxLength={300}
            value={typed.name}
            onInput={(event) => setTyped({ ...typed, name: event.currentTarget.value })}
          />
        </span>
        <span>
          <label for={`${id}-role`}>{words.say('deal_role')}</label>
          <select
            id={`${id}-role`}
            class="deal-input"
            value={role}
            onChange={({ currentTarget: { value } }) =>
              setRole(ROLES.find((one) => one === value) ?? 'unknown')
            }
          >
            {ROLES.map((one) => (
              <option key={one} value={one}>
                {words.name('role', one)}
              </option>
            ))}
          </select>
        </span>
        <button type="submit" class="button" aria-disabled={isBusy}>
          {words.say('own_add')}
        </button>
        {isBad && (
          <p id={`${id}-says`} class="fact-says bad">
            {words.say('own_bad')}
          </p>
        )}
      </form>
    </details>
  );
};
