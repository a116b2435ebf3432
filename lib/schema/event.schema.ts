import * as z from 'zod/mini';
import { catalogueData } from './catalogue-event.schema';
import { customValue, rate, role } from './deal-value.schema';
import { forecastData } from './forecast-event.schema';
import { money } from './money.schema';
import { category } from './stage.schema';
import { stepKind } from './step-kind.schema';
import { day, hlc, id } from './text.schema';

const people = z.array(z.object({ person: id, role }));
/** What each kind of fact says beside its envelope: ids, numbers, money, days and choices, never free text. */
export const eventData = {
  'deal.opened': z.object({
    deal: id,
    stage: id,
    people,
    owner: z.optional(id),
    source: z.optional(id),
    follows: z.optional(z.object({ deal: id, kind: z.enum(['renewal', 'upsell']) })),
  }),
  'deal.followed': z.object({ deal: id, by: id, kind: z.enum(['renewal', 'upsell']) }),
  'deal.joined': z.object({ deal: id, person: id, role }),
  'deal.left': z.object({ deal: id, person: id }),
  'deal.tagged': z.object({ deal: id, tag: id, isOn: z.boolean() }),
  /** `isRetiring`: nobody moved the deal, its stage was retired under it. */
  'deal.moved': z.object({ deal: id, stage: id, isRetiring: z.optional(z.boolean()) }),
  'deal.won': z.object({ deal: id, stage: id }),
  'deal.lost': z.object({ deal: id, reason: id }),
  'deal.reopened': z.object({ deal: id, stage: id }),
  'deal.edited': z.discriminatedUnion('field', [
    z.object({ deal: id, field: z.literal('amount'), value: z.nullable(money), rate: z.optional(rate) }),
    z.object({ deal: id, field: z.literal('expectedClose'), value: z.nullable(day) }),
    z.object({ deal: id, field: z.literal('owner'), value: z.nullable(id) }),
    z.object({ deal: id, field: z.literal('category'), value: z.nullable(category) }),
    z.object({ deal: id, field: z.literal('source'), value: z.nullable(id) }),
    z.object({ deal: id, field: z.literal('custom'), custom: id, value: z.nullable(customValue) }),
  ]),
  'deal.checked': z.object({ deal: id, item: id, isDone: z.boolean() }),
  'fact.redated': z.object({ fact: hlc, on: day }),
  'people.linked': z.object({ people: z.array(id), reason: id }),
  'people.parted': z.object({ people: z.array(id) }),
  'note.added': z.object({ note: id, deal: id }),
  'step.planned': z.object({ step: id, deal: id, kind: stepKind, dueDay: day }),
  'step.postponed': z.object({ step: id, dueDay: day }),
  'step.done': z.object({ step: id }),
  'step.dropped': z.object({ step: id }),
  undone: z.object({ command: id }),
  ...catalogueData,
  ...forecastData,
} as const;

/** How many subjects one fact may have: more would not be read back. */
export const MOST_SUBJECTS = 500;

const envelope = {
  id: hlc,
  v: z.int().check(z.positive()),
  command: id,
  n: z.int().check(z.nonnegative()),
  key: z.optional(z.string().check(z.maxLength(200))),
  on: day,
  at: z.optional(z.string().check(z.regex(/^\d{2}:\d{2}(:\d{2}(\.\d{3})?)?$/))),
  zone: z.string().check(z.maxLength(64)),
  actor: id,
  device: id,
  pipeline: z.optional(id),
  subjects: z.array(id).check(z.maxLength(MOST_SUBJECTS)),
  origin: z.optional(z.object({ source: id, record: z.optional(z.string().check(z.maxLength(200))) })),
  visibility: z.enum(['team', 'private']),
};

type Kinds = typeof eventData;
/** The kinds of facts that this version writes. */
export type EventType = keyof Kinds;
type Envelope = z.infer<z.ZodMiniObject<typeof envelope>>;

/** A fact of the log, as this version writes it. */
export type LogEvent = { [T in EventType]: Envelope & { type: T; data: z.infer<Kinds[T]> } }[EventType];
/** A fact before the log has given it id, number, device and day. */
export type NewEvent = {
  [T in EventType]: {
    type: T;
    data: z.infer<Kinds[T]>;
    subjects: string[];
    on?: string;
    at?: string;
    key?: string;
    pipeline?: string;
    origin?: Envelope['origin'];
    visibility?: Envelope['visibility'];
  };
}[EventType];

/** The envelope alone: what must be right of a fact of any version, also of one newer than this build. */
export const storedEvent = z.looseObject({
  ...envelope,
  type: z.string().check(z.maxLength(60)),
  data: z.unknown(),
});
export type StoredEvent = z.infer<typeof storedEvent>;
