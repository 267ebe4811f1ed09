import type { Texts } from '@/lib/i18n';

export const statuses: Texts['statuses'] = {
  spotted: 'Entdeckt',
  shortlisted: 'Engere Wahl',
  contacted: 'Angeschrieben',
  followedUp: 'Nachgefragt',
  replied: 'Hat geantwortet',
  scheduled: 'Treffen geplant',
  met: 'Getroffen',
  asked: 'Gefragt',
  mentoring: 'Mentoring',
  paused: 'Pausiert',
  ended: 'Beendet',
  declined: 'Abgelehnt',
  noAnswer: 'Keine Antwort',
  doNotContact: 'Nicht anschreiben',
};
