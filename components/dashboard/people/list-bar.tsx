import type { ComponentChildren, RefObject } from 'preact';
import type { Named, Owner } from '../../../lib/pipeline/lists';
import './list-bar.css';
import { OwnerChoice } from '../../owner-choice';
import { SearchField } from './search-field';

/** What a list is narrowed to; `from` is the line it begins with. */
export interface Asked {
  readonly text?: string;
  readonly owner?: string;
  readonly from?: number;
}

interface Props {
  readonly label: string;
  readonly asked: Asked;
  readonly owners: readonly Owner[];
  readonly teams: readonly Named[];
  readonly field: RefObject<HTMLInputElement | null>;
  ask(asked: Asked): void;
  readonly children: ComponentChildren;
}

/** What stands above a list: its search, its owners where there are several, and how much of it is shown. */
export const ListBar = ({ label, asked, owners, teams, field, ask, children }: Props) => {
  const { text = '', owner = '' } = asked;
  const change = (next: { text: string; owner: string }): void =>
    ask({ ...(next.text && { text: next.text }), ...(next.owner && { owner: next.owner }) });
  return (
    <div class="list-bar">
      <SearchField
        label={label}
        text={text}
        field={field}
        search={(typed) => change({ text: typed, owner })}
      />
      <OwnerChoice
        owners={owners}
        teams={teams}
        owner={owner}
        choose={(next) => change({ text, owner: next })}
      />
      <div class="list-count">{children}</div>
    </div>
  );
};
