import { z } from './zod';
import { FactField } from './facts';
import { EventId, PersonId } from './id';
import { MessageKind, MessageLanguage } from './message';
import { Status } from './status';
import { Instant } from './time';

const base = { id: EventId, personId: PersonId, at: Instant };

/** What came of a phone call: they spoke, a message was left, or nobody answered. */
export const CallOutcome = z.enum(['spoke', 'message', 'notReached']);
export type CallOutcome = z.infer<typeof CallOutcome>;

/** What happened to a person: an append-only log from which status and due dates can be explained. */
export const HistoryEvent = z.discriminatedUnion('type', [
  z.object({ ...base, type: z.literal('captured'), url: z.string().max(8_000), title: z.string().max(500), fields: z.array(FactField) }),
  /** `file`: the name of the file that it was read from. */
  z.object({ ...base, type: z.literal('added'), file: z.string().max(300).optional() }),
  z.object({ ...base, type: z.literal('edited'), fields: z.array(z.string().max(60)), file: z.string().max(300).optional() }),
  /** Somebody who turned out to be the same person was merged into this one; `name` is the other record's. */
  z.object({ ...base, type: z.literal('merged'), otherId: PersonId, name: z.string().max(200) }),
  z.object({ ...base, type: z.literal('statusChanged'), from: Status, to: Status, reason: z.string().max(1_000).optional() }),
  z.object({
    ...base,
    type: z.literal('sent'),
    kind: MessageKind,
    language: MessageLanguage,
    channel: z.string().max(40),
    to: z.string().max(254).optional(),
    subject: z.string().max(1_000),
    body: z.string().max(50_000),
    /** Why it went out in spite of what the checks found, by the finding's name. */
    overridden: z.record(z.string().max(60), z.string().max(500)).optional(),
  }),
  /** An answer that came, as the user pasted it. */
  z.object({ ...base, type: z.literal('replied'), text: z.string().max(50_000) }),
  /** A phone call; what was said, in the user's notes. */
  z.object({ ...base, type: z.literal('called'), outcome: CallOutcome, notes: z.string().max(50_000) }),
]);
export type HistoryEvent = z.infer<typeof HistoryEvent>;
