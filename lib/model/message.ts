import { z } from './zod';
import { DraftId, PersonId } from './id';
import type { Status } from './status';
import { Instant } from './time';

type MessageSpec = {
  /** What it is written for: asking people one knows, the first contact, the meeting, the mentoring itself. */
  group: 'warmUp' | 'contact' | 'meeting' | 'mentoring';
  /** `mail` has subject and body, `note` only a short body, `phone` is a script to speak from. */
  channel: 'mail' | 'note' | 'phone';
  /** Part of approaching somebody who has not answered yet: what the stop rules count. */
  touch: boolean;
  /** Sent before any talk took place: no "Liebe Frau …" yet, no mention of mentoring. */
  stranger: boolean;
  /** The status once sent. */
  marks: Status | undefined;
  /** Business days after which a follow-up is proposed. */
  followUpAfter: number | undefined;
};

/** The messages of the journey. `touch`: counts as writing to somebody who has not answered yet; `marks`: the status once sent. */
export const messageKinds = {
  firstContact: { touch: true, marks: 'contacted', followUpAfter: 6 },
  followUp: { touch: true, marks: 'followedUp', followUpAfter: 8 },
  thankYou: { touch: false, marks: undefined, followUpAfter: undefined },
} as const satisfies Record<string, { touch: boolean; marks: string | undefined; followUpAfter: number | undefined }>;

export type MessageKind = keyof typeof messageKinds;
export const MessageKind = z.enum(Object.keys(messageKinds) as [MessageKind, ...MessageKind[]]);

export const MessageLanguage = z.enum(['en', 'de']);
export type MessageLanguage = z.infer<typeof MessageLanguage>;

/** Formal (Sie, "Dear Dr Smith") or familiar (du, "Dear Anna"). */
export const Register = z.enum(['formal', 'familiar']);
export type Register = z.infer<typeof Register>;

export const Draft = z.object({
  id: DraftId,
  personId: PersonId,
  kind: MessageKind,
  language: MessageLanguage,
  register: Register,
  subject: z.string().max(1_000),
  body: z.string().max(50_000),
  /** Whether the user changed the text: an untouched draft is rendered anew when kind, language or facts change. */
  edited: z.boolean(),
  /** The address chosen among the person's; absent: their first. */
  to: z.string().max(254).optional(),
  /** Set when the text went to the user's mail program, until it is known whether it was sent. */
  handedOver: z.object({ via: z.string().max(40), at: Instant }).optional(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Draft = z.infer<typeof Draft>;
