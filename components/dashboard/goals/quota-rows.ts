import { EVERYBODY, type GoalsPage, type Quota } from '../../../lib/pipeline/goals';
import type { Named } from '../../../lib/pipeline/lists';
import type { Span } from '../../../lib/pipeline/numbers';
import { isWithin } from '../../../lib/pipeline/period';

/** Somebody who can have a quota, or had one in the year that is shown. */
export interface QuotaRow {
  readonly id: string;
  readonly is: 'owner' | 'team' | 'everybody';
  /** Retired ones keep what was set; only taking it back is left. */
  readonly isRetired: boolean;
}

/** The quotas of a fiscal year. */
export const quotasIn = ({ quotas }: Pick<GoalsPage, 'quotas'>, year: Span): Quota[] =>
  quotas.filter(({ from }) => isWithin(from, year));

/**
 * Whose quotas a year is told of: owners, teams, everybody; retired ones while they have some in it, and everybody
 * beside a single owner only where a quota is set for it.
 */
export const quotaRows = (page: GoalsPage, year: Span): QuotaRow[] => {
  const having = new Set(quotasIn(page, year).map(({ of }) => of));
  const shown = (all: readonly Named[], is: 'owner' | 'team'): QuotaRow[] =>
    all
      .filter(({ id, isRetired }) => !isRetired || having.has(id))
      .map(({ id, isRetired }) => ({ id, is, isRetired }));
  const rows = [...shown(page.owners, 'owner'), ...shown(page.teams, 'team')];
  return rows.length > 1 || having.has(EVERYBODY)
    ? [...rows, { id: EVERYBODY, is: 'everybody', isRetired: false }]
    : rows;
};
