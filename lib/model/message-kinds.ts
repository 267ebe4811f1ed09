import type { Status } from './status-table';

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

export const messageLanguages = ['en', 'de'] as const;

/** Formal (Sie, "Dear Dr Smith") or familiar (du, "Dear Anna"). */
export const registers = ['formal', 'familiar'] as const;
