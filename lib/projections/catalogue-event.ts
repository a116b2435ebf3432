import type { LogEvent } from '../schema/event.schema';

/** A fact about pipelines, owners, own fields, tags, sources, quotas, targets or forecasts: about no deal. */
export type CatalogueEvent = Extract<
  LogEvent,
  {
    type: `${'pipeline' | 'stage' | 'stages' | 'owner' | 'field' | 'choice' | 'quota' | 'target' | 'forecast'}.${string}`;
  }
>;

/** Whether a fact is one about what deals are sorted by, and so changes no deal. */
export const isCatalogueEvent = (event: LogEvent): event is CatalogueEvent =>
  /^(?:pipeline|stages?|owner|field|choice|quota|target|forecast)\./.test(event.type);
