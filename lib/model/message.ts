import { z } from './zod';
import { DraftId, PersonId, TemplateId } from './id';
import type { Status } from './status';
import { Instant } from './time';

export type MessageSpec = {
  /** What it is written for: asking people one knows, the first contact, the meeting, the mentoring itself. */
  group: 'warmUp' | 'contact' | 'meeting' | 'mentoring';
  /** `mail` has subject and body, `note` only a short body, `phone` is a script to speak from. */
  channel: 'mail' | 'note' | 'phone';
  /** Writing to somebody who has not answered yet: what the stop rules count. */
  touch: boolean;
  /** Opens the contact with a stranger: what the weekly limit counts and what has to say how the person was found. */
  first: boolean;
  /** Whether the two have talked before: only then "Liebe Frau …" in German. */
  acquainted: boolean;
  /** The status once sent. */
  marks: Status | undefined;
  /** Business days after which a follow-up is proposed. */
  followUpAfter: number | undefined;
};

const opening = { group: 'contact', channel: 'mail', touch: true, first: true, acquainted: false, marks: 'contacted', followUpAfter: 6 } as const;
const aside = { channel: 'mail', touch: false, first: false, marks: undefined, followUpAfter: undefined } as const;
const arranging = { ...aside, group: 'meeting', acquainted: false } as const;
const mentoring = { ...aside, group: 'mentoring', acquainted: true } as const;

/** The messages of the journey, in its order. One entry here is a new message everywhere. */
export const messageKinds = {
  referralPersonal: { ...aside, group: 'warmUp', acquainted: true },
  referralProfessional: { ...aside, group: 'warmUp', acquainted: true },
  alumniOffice: { ...opening, group: 'warmUp', first: false, followUpAfter: 8 },
  firstContact: opening,
  introducedContact: opening,
  alumniContact: opening,
  linkedInNote: { ...opening, channel: 'note' },
  phoneScript: { ...opening, channel: 'phone' },
  followUp: { ...opening, first: false, marks: 'followedUp', followUpAfter: 8 },
  lastFollowUp: { ...opening, first: false, marks: 'followedUp', followUpAfter: undefined },
  answerToDecline: { ...aside, group: 'contact', acquainted: false, marks: 'declined' },
  scheduling: arranging,
  confirmation: { ...arranging, marks: 'scheduled' },
  thankYou: arranging,
  mentorAsk: { ...mentoring, marks: 'asked' },
  agreementSummary: mentoring,
  agendaProposal: mentoring,
  checkIn: mentoring,
  feedbackRequest: mentoring,
  pause: { ...mentoring, marks: 'paused' },
  ending: { ...mentoring, marks: 'ended' },
} as const satisfies Record<string, MessageSpec>;

export type MessageKind = keyof typeof messageKinds;
export const MessageKind = z.enum(Object.keys(messageKinds) as [MessageKind, ...MessageKind[]]);

export const MessageLanguage = z.enum(['en', 'de']);
export type MessageLanguage = z.infer<typeof MessageLanguage>;

/** Formal (Sie, "Dear Dr Smith") or familiar (du, "Dear Anna"). */
export const Register = z.enum(['formal', 'familiar']);
export type Register = z.infer<typeof Register>;

/** An earlier text of a draft; `at` is when it was last the text of the draft. */
export const DraftVersion = z.object({ at: Instant, subject: z.string().max(1_000), body: z.string().max(50_000) });
export type DraftVersion = z.infer<typeof DraftVersion>;

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
  /** Why the user lets the draft go in spite of a finding of the checks, by the finding's name. */
  overridden: z.record(z.string().max(60), z.string().max(500)).optional(),
  /** The template of the user's own that it was made from; absent: the built-in one of the kind. */
  templateId: TemplateId.optional(),
  /** What the user noted during a call. */
  notes: z.string().max(50_000).optional(),
  /** Earlier texts, oldest first; see `lib/model/draft-versions.ts`. */
  versions: z.array(DraftVersion).max(100).optional(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Draft = z.infer<typeof Draft>;
