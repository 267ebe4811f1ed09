import { describe, expect, it } from 'vitest';
import type { LocalDate } from '@/lib/model/time';
import { readFeedback } from '@/lib/relationship/feedback-form';
import { healthOverTime, healthTrend, weakPoints } from '@/lib/relationship/health';

const check = (on: string, direction: number, rhythm: number, trust: number, use: number, promises: number) => ({
  on: on as LocalDate,
  ratings: { direction, rhythm, trust, use, promises },
});

describe('the health of a mentoring', () => {
  const [march, may, june] = [check('2026-03-01', 3, 3, 3, 3, 3), check('2026-05-01', 4, 4, 4, 4, 3), check('2026-06-01', 4, 2, 4, 4, 1)];

  it('is the mean of five answers, in order of time; unfinished checks do not count', () => {
    expect(healthOverTime([may, march, { on: '2026-07-01' as LocalDate, ratings: { trust: 1 } }])).toEqual([
      { on: '2026-03-01', mean: 3 },
      { on: '2026-05-01', mean: 3.8 },
    ]);
  });

  it('has a trend by the last two checks', () => {
    expect(healthTrend([])).toBe('unknown');
    expect(healthTrend([march])).toBe('new');
    expect(healthTrend([may, march])).toBe('rising');
    expect(healthTrend([march, may, june])).toBe('falling');
    expect(healthTrend([march, check('2026-04-01', 3, 3, 3, 3, 4)])).toBe('steady');
  });

  it('names what the last check rates low, the lowest first', () => {
    expect(weakPoints([june, may, march])).toEqual(['promises', 'rhythm']);
    expect(weakPoints([may, march])).toEqual([]);
    expect(weakPoints([])).toEqual([]);
  });
});

describe('a form that came back', () => {
  it('is read by its headings, quoted and numbered', () => {
    const mail = `Dear Jördis,\n\nhappy to answer.\n\n> 1. What you see that I have learned: you ask better questions\n> 2. Keep: the short notes\nand the agenda\n\n> 3. Change: meet in the lab once\n> 4. Stop:\nnothing`;
    expect(readFeedback(mail)).toEqual({
      learned: 'you ask better questions',
      keep: 'the short notes\nand the agenda',
      change: 'meet in the lab once',
      stop: 'nothing',
    });
  });

  it('is read in German', () => {
    expect(readFeedback('Gelernt habe ich aus Ihrer Sicht: große Fortschritte\r\nBeibehalten: die Notizen\r\nÄndern: früher anfangen\r\nLassen: Entschuldigungen')).toEqual({
      learned: 'große Fortschritte', keep: 'die Notizen', change: 'früher anfangen', stop: 'Entschuldigungen',
    });
  });

  it('leaves out questions that were not answered, and free words belong to none', () => {
    expect(readFeedback('Keep:\n\nChange: more time')).toEqual({ change: 'more time' });
    expect(readFeedback('I would like to keep it as it is. All good.')).toEqual({});
  });
});
