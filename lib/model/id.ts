import { v7 } from 'uuid';
import { z } from './zod';

/** Ids are made on the client and sort by creation time (UUIDv7, RFC 9562), so that several devices can share one shortlist. */
const id = <Brand extends string>() => z.uuid({ version: 'v7' }).brand<Brand>();

export const PersonId = id<'PersonId'>();
export type PersonId = z.infer<typeof PersonId>;

export const EventId = id<'EventId'>();
export type EventId = z.infer<typeof EventId>;

export const DraftId = id<'DraftId'>();
export type DraftId = z.infer<typeof DraftId>;

export const ReminderId = id<'ReminderId'>();
export type ReminderId = z.infer<typeof ReminderId>;

export const ChangeId = id<'ChangeId'>();
export type ChangeId = z.infer<typeof ChangeId>;

export const TemplateId = id<'TemplateId'>();
export type TemplateId = z.infer<typeof TemplateId>;

export const ClipId = id<'ClipId'>();
export type ClipId = z.infer<typeof ClipId>;

export const RecipeId = id<'RecipeId'>();
export type RecipeId = z.infer<typeof RecipeId>;

export const GoalId = id<'GoalId'>();
export type GoalId = z.infer<typeof GoalId>;

export const ContactId = id<'ContactId'>();
export type ContactId = z.infer<typeof ContactId>;

export const SearchPlaceId = id<'SearchPlaceId'>();
export type SearchPlaceId = z.infer<typeof SearchPlaceId>;

export const MeetingId = id<'MeetingId'>();
export type MeetingId = z.infer<typeof MeetingId>;

export const AssessmentId = id<'AssessmentId'>();
export type AssessmentId = z.infer<typeof AssessmentId>;

export const MentorshipId = id<'MentorshipId'>();
export type MentorshipId = z.infer<typeof MentorshipId>;

export const AgreementId = id<'AgreementId'>();
export type AgreementId = z.infer<typeof AgreementId>;

export const CheckpointId = id<'CheckpointId'>();
export type CheckpointId = z.infer<typeof CheckpointId>;

export const FeedbackId = id<'FeedbackId'>();
export type FeedbackId = z.infer<typeof FeedbackId>;

/** Of an entry of a list within a row. */
export const EntryId = id<'EntryId'>();
export type EntryId = z.infer<typeof EntryId>;

type AnyId =
  | PersonId | EventId | DraftId | ReminderId | ChangeId | TemplateId | ClipId | RecipeId
  | GoalId | ContactId | SearchPlaceId | MeetingId | AssessmentId | EntryId
  | MentorshipId | AgreementId | CheckpointId | FeedbackId;

/** A fresh id of the type that the caller expects. */
export const newId = <Id extends AnyId>(): Id => v7() as Id;

/** The first 48 bits are the milliseconds of its making (RFC 9562, 5.7). */
const millisecondsOf = (id: string): number => parseInt(id.replace('-', '').slice(0, 12), 16);

/** A fresh id that sorts behind `last`, also when the clock was put back since. */
export const newIdAfter = <Id extends AnyId>(last: Id | undefined): Id => {
  const id = newId<Id>();
  return last === undefined || id > last ? id : (v7({ msecs: millisecondsOf(last) + 1 }) as Id);
};
