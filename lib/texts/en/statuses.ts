import type { Status } from '@/lib/model/status';

export const statuses: Record<Status, string> = {
  spotted: 'Spotted',
  shortlisted: 'Shortlisted',
  contacted: 'Contacted',
  followedUp: 'Followed up',
  replied: 'Replied',
  scheduled: 'Meeting planned',
  met: 'Met',
  asked: 'Asked',
  mentoring: 'Mentoring',
  paused: 'Paused',
  ended: 'Ended',
  declined: 'Declined',
  noAnswer: 'No answer',
  doNotContact: 'Do not contact',
};
