import { describe, expect, it } from 'vitest';
import { HistoryEvent } from '@/lib/model/history';
import { type EventId, newId, type PersonId } from '@/lib/model/id';
import { funnel, timesToAnswer, weeksOf } from '@/lib/model/search-progress';
import { type LocalDate, toInstant } from '@/lib/model/time';

const [ada, bo] = [newId<PersonId>(), newId<PersonId>()];
const at = (day: number, hour = 12) => toInstant(new Date(2026, 2, day, hour));
const event = (personId: PersonId, day: number, more: object) => HistoryEvent.parse({ id: newId<EventId>(), personId, at: at(day), ...more });
const sent = (personId: PersonId, day: number, kind = 'firstContact') =>
  event(personId, day, { type: 'sent', kind, language: 'en', channel: 'mailto', subject: '', body: '' });
const became = (personId: PersonId, day: number, to: string) => event(personId, day, { type: 'statusChanged', from: 'contacted', to });

describe('the funnel', () => {
  it('counts everybody at each step they came to', () => {
    expect(funnel({ shortlisted: 4, contacted: 3, declined: 2, met: 1, ended: 1 })).toEqual({ saved: 11, contacted: 7, answered: 4, met: 2, mentoring: 1 });
  });
});

describe('contacts and answers', () => {
  const events = [sent(ada, 3), became(ada, 3, 'contacted'), sent(ada, 9, 'followUp'), became(ada, 11, 'replied'), became(ada, 20, 'met'), sent(bo, 12)];

  it('fall into the weeks from Monday to Sunday', () => {
    expect(weeksOf(events, '2026-03-15' as LocalDate, 3)).toEqual([
      { monday: '2026-02-23', contacts: 0, answers: 0 },
      { monday: '2026-03-02', contacts: 1, answers: 0 },
      { monday: '2026-03-09', contacts: 2, answers: 1 },
    ]);
  });

  it('take so long from the last message on; one answer counts once', () => {
    expect(timesToAnswer(events)).toEqual({ sameDay: 0, threeDays: 1, week: 0, twoWeeks: 0, longer: 0 });
    expect(timesToAnswer([sent(bo, 1), event(bo, 1, { type: 'replied', text: 'Yes' }), became(bo, 1, 'replied')])).toMatchObject({ sameDay: 1 });
  });
});
