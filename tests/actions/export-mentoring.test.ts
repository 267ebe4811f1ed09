import { Lexer } from 'marked';
import { describe, expect, it } from 'vitest';
import { journalText, type JournalWords } from '@/lib/actions/export-mentoring';
import { Agreement } from '@/lib/model/agreement';
import { Assessment } from '@/lib/model/assessment';
import { Checkpoint } from '@/lib/model/checkpoint';
import { Feedback } from '@/lib/model/feedback';
import { Goal } from '@/lib/model/goal';
import { HistoryEvent } from '@/lib/model/history';
import { Meeting } from '@/lib/model/meeting';
import { Mentorship } from '@/lib/model/mentorship';
import { Plan } from '@/lib/model/plan';
import type { Rating } from '@/lib/model/rating';
import { addDays, Instant, LocalDate } from '@/lib/model/time';
import { z } from '@/lib/model/zod';
import type { MentoringRecord } from '@/lib/store/queries';
import { idOf } from '../relationship/mentoring';

/** Enumerations stand out, so that a word of one is not found by accident. */
const sign = (value: unknown) => `=${String(value)}=`;

const words: JournalWords = {
  title: 'Mentoring', state: 'Running', label: (label) => label, section: sign, field: (field) => field, value: (_, value) => (typeof value === 'string' && /^[a-z]+$/i.test(value) ? sign(value) : String(value)),
  agreement: (n) => `Agreement ${n}`, rhythm: sign, medium: sign, horizon: sign, goalState: sign, question: sign, criterion: sign, confidence: sign, meeting: (n) => `Meeting ${n}`,
  meetingState: sign, minutes: (n) => `${n} min`, owner: sign, checkpoint: ({ kind, title }) => `${sign(kind)} ${title}`, decision: sign, health: sign, word: sign, reason: sign, future: sign,
  dataAction: sign, event: ({ type, ...event }) => `${type} ${Object.values(event).filter((value) => typeof value === 'string').map(sign).join(' ')}`, day: (on) => on.slice(0, 10), moment: (on) => on.slice(0, 10),
};

/** What the program itself keeps, and what is left out on purpose; everything else has to stand in the journal. */
const leftOut: Record<string, string> = {
  'mentorships.goalIds': 'says which goals stand in it',
  'mentorships.archived': 'says where it is listed',
  'meetings.kind': 'says in which part it stands',
  'feedback.form': 'says in which part it stands',
  'meetings.zone': 'the moment is shown in the zone of who reads it',
  'meetings.agenda.owner': 'no screen asks for it',
  'plan.synonyms': 'help the search, not the mentoring',
  'assessments.knockOuts': 'stand by their text: see below',
  'feedback.answers': 'of the user they stand there, of the mentor in the whole text: tests/interchange/mentoring-markdown.test.ts',
  'history.channel': 'how it was handed over',
  'history.to': 'an address, on the person’s page',
  'history.language': 'seen in the text',
  'history.overridden': 'about the draft, on the person’s page',
};
const keptByTheProgram = ['id', 'personId', 'changedAt', 'createdAt', 'updatedAt', 'meetingId'];

type Leaf = { path: string; text: string };
let count = 0;

/** A value of a schema with every field filled, and what each is to be found by. A field that is new is filled and looked for by itself. */
function filled(schema: z.core.$ZodType, path: string, leaves: Leaf[]): unknown {
  const leaf = <T>(value: T, text: string): T => {
    if (!(path in leftOut)) leaves.push({ path, text });
    return value;
  };
  count += 1;
  const day = addDays('2026-01-01' as LocalDate, count);
  if (schema === Instant) return leaf(`${day}T12:00:00.000Z`, day);
  if (schema === LocalDate) return leaf(day, day);
  if (schema instanceof z.ZodOptional) return filled(schema.unwrap(), path, leaves);
  if (schema instanceof z.ZodObject) {
    return Object.fromEntries(
      Object.entries(schema.shape as Record<string, z.core.$ZodType>).map(([key, field]) => {
        const isKept = keptByTheProgram.includes(key) || `${path}.${key}` in leftOut;
        return [key, filled(field, `${path}.${key}`, isKept ? [] : leaves)];
      }),
    );
  }
  if (schema instanceof z.ZodArray) return [filled(schema.element, path, leaves)];
  if (schema instanceof z.ZodUnion) return filled(schema.options.at(-1) as z.core.$ZodType, path, leaves);
  if (schema instanceof z.ZodRecord) {
    const { keyType, valueType } = schema;
    const key = keyType instanceof z.ZodEnum ? String(keyType.options[0]) : path.startsWith('meetings.answers') ? 'intoField' : 'expertise';
    return { [key]: filled(valueType as z.core.$ZodType, `${path}.${key}`, leaves) };
  }
  if (schema instanceof z.ZodEnum) return leaf(schema.options.at(-1), sign(schema.options.at(-1)));
  if (schema instanceof z.ZodLiteral) return schema.value;
  if (schema instanceof z.ZodBoolean) return leaf(true, '[x]');
  if (schema instanceof z.ZodNumber) {
    const number = Math.min((schema.minValue ?? 0) + (count % 7), schema.maxValue ?? 100);
    return leaf(number, String(number));
  }
  if (schema instanceof z.ZodUUID) return idOf(count);
  if (schema instanceof z.ZodString) return leaf(`word${count}x`, `word${count}x`);
  throw new Error(`Nothing is known of how to fill ${path}: ${schema.constructor.name}`);
}

const tables = { plan: Plan, mentorships: Mentorship, agreements: Agreement, meetings: Meeting, goals: Goal, checkpoints: Checkpoint, feedback: Feedback, assessments: Assessment };

/** One row of each kind with everything in it, and what has to be found. */
function everything() {
  const leaves: Leaf[] = [];
  const row = <T>(name: keyof typeof tables, more: object = {}) => tables[name].parse({ ...(filled(tables[name], name, leaves) as object), ...more }) as T;
  const events = HistoryEvent.options.filter((option) => ['sent', 'replied', 'called', 'statusChanged'].includes(option.shape.type.value));
  const goal = row<Goal>('goals');
  const first = row<Meeting>('meetings', { kind: 'first' });
  const record = {
    person: { name: 'Anna', notes: 'About Anna', introducer: 'Aunt Vera' },
    plan: row<Plan>('plan', { id: 'plan' }),
    mentorship: row<Mentorship>('mentorships', { goalIds: [goal.id] }),
    agreements: [row<Agreement>('agreements')],
    meetings: [first, row<Meeting>('meetings', { kind: 'regular' })],
    goals: [goal],
    checkpoints: [row<Checkpoint>('checkpoints')],
    feedback: [row<Feedback>('feedback')],
    history: events.map((event) => HistoryEvent.parse(filled(event, 'history', leaves))),
  } as unknown as MentoringRecord;
  const knockOut = { id: idOf<never>(9_001), text: 'Is my boss' };
  const own = { id: idOf<never>(9_002), text: 'Laughs a lot', weight: 3 };
  const assessment = row<Assessment>('assessments', { knockOuts: [knockOut.id], ratings: { expertise: { score: 5, evidence: 'Built three', confidence: 'high' }, [own.id]: { score: 4, evidence: 'Twice', confidence: 'low' } satisfies Rating } });
  const chosen = { assessment, choice: { ownCriteria: [own], knockOuts: [knockOut] } };
  const shown = leaves.filter(({ path }) => !path.startsWith('assessments.ratings'));
  return { leaves: shown, text: journalText(record, chosen, words) };
}

describe('the journal of a mentoring', () => {
  const { leaves, text } = everything();

  it.each(leaves.map(({ path, text: found }): [string, string] => [path, found]))('has %s', (_path, found) => expect(text).toContain(found));

  it('looks for every kind of thing that the user writes', () => {
    const kinds = new Set(leaves.map(({ path }) => path.split('.')[0]));
    expect([...kinds].sort()).toEqual([...Object.keys(tables), 'history'].sort());
    expect(leaves.length).toBeGreaterThan(120);
  });

  it('has how this person was chosen: scores with evidence, what rules them out, what would change it', () => {
    for (const line of ['- **=expertise=:** 5/5; Built three; =high=', '- **Laughs a lot:** 4/5; Twice; =low=', '  - Is my boss']) expect(text.split('\n')).toContain(line);
    for (const word of ['About Anna', 'Aunt Vera']) expect(text).toContain(word);
  });

  it('leaves out only what exists', () => {
    for (const path of Object.keys(leftOut)) {
      const [name = '', field = ''] = path.split('.');
      const schemas = name === 'history' ? HistoryEvent.options : [tables[name as keyof typeof tables]];
      expect(schemas.flatMap(({ shape }) => Object.keys(shape))).toContain(field);
    }
  });

  it('is Markdown without HTML', () => expect(new Lexer({ gfm: true }).lex(text).some(({ type }) => type === 'html')).toBe(false));
});
