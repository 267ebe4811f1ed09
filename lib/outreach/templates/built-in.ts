import type { MessageKind } from '@/lib/model/message';
import { agendaProposal } from './agenda-proposal';
import { agreementSummary } from './agreement-summary';
import { alumniContact } from './alumni-contact';
import { alumniOffice } from './alumni-office';
import { answerToDecline } from './answer-to-decline';
import { checkIn } from './check-in';
import { confirmation } from './confirmation';
import { ending } from './ending';
import { feedbackRequest } from './feedback-request';
import { firstContact } from './first-contact';
import { followUp } from './follow-up';
import { introducedContact } from './introduced-contact';
import { lastFollowUp } from './last-follow-up';
import { linkedInNote } from './linked-in-note';
import { mentorAsk } from './mentor-ask';
import { pause } from './pause';
import { phoneScript } from './phone-script';
import { referralPersonal } from './referral-personal';
import { referralProfessional } from './referral-professional';
import { scheduling } from './scheduling';
import { thankYou } from './thank-you';
import type { TemplateSet } from './type';

/** The built-in wording of every message kind; readable as examples for the user's own. */
export const builtInTemplates: Record<MessageKind, TemplateSet> = {
  referralPersonal,
  referralProfessional,
  alumniOffice,
  firstContact,
  introducedContact,
  alumniContact,
  linkedInNote,
  phoneScript,
  followUp,
  lastFollowUp,
  answerToDecline,
  scheduling,
  confirmation,
  thankYou,
  mentorAsk,
  agreementSummary,
  agendaProposal,
  checkIn,
  feedbackRequest,
  pause,
  ending,
};
