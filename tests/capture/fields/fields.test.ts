import { describe, expect, it } from 'vitest';
import { capture } from '@/lib/capture';
import { classHint } from '@/lib/capture/fields/class-hints';
import { withoutContacts } from '@/lib/capture/contact/read-text';
import { joinRoles } from '@/lib/capture/fields/compose';
import { positionIn } from '@/lib/capture/fields/prose';
import { trimmed } from '@/lib/capture/fields/said';
import { segmentsOf } from '@/lib/capture/fields/segments';
import { PageView } from '@/lib/capture/signals/page-view';
import { readSnapshot } from '@/lib/capture/snapshot/snapshot';
import { page } from '../page';

const view = new PageView(readSnapshot(page('')));
const names = ['Anna Winter', 'Ben Brandt', 'Clara Novak', 'David Moreau'];
const listOf = (entry: (name: string, at: number) => string) => capture(page(`<h1>Company</h1><h2>Our team</h2><div>${names.map(entry).join('')}</div>`)).people;

const alone = { lead: false, employed: 0 };
const fieldsIn = (segments: { field: string; text: string }[] | undefined) => segments && Object.fromEntries(segments.map(({ field, text }) => [field, text]));

describe('roles', () => {
  it.each([
    ['CTO at Northwind Labs', { role: 'CTO', organization: 'Northwind Labs' }],
    ['Professor of Physics, University of Riverton', { role: 'Professor of Physics', organization: 'University of Riverton' }],
    ['Machine Learning Researcher, Riverton Institute, Berlin, Germany', { role: 'Machine Learning Researcher', organization: 'Riverton Institute', location: 'Berlin, Germany' }],
    ['Quality Leader at Brightwater, Paris, France', { role: 'Quality Leader', organization: 'Brightwater', location: 'Paris, France' }],
    ['Northwind Labs Ltd, Head of Research', { organization: 'Northwind Labs Ltd', role: 'Head of Research' }],
    ['Senior Vice President, Sales', undefined],
    ['Senior Vice President, Customer Services', undefined],
    ['Professor of Spanish, Linguistics and Psychology', undefined],
    ['Department of Physics, University of Riverton', undefined],
  ])('%s', (text, expected) => expect(fieldsIn(segmentsOf(text, view, alone))).toEqual(expected));

  it('are told from what stands at the same place of the other entries', () => {
    expect(fieldsIn(segmentsOf('Data Manager, Puffin Sound', view, alone))).toBeUndefined();
    expect(fieldsIn(segmentsOf('Data Manager, Puffin Sound', view, { lead: false, employed: 0.8 }))).toEqual({ role: 'Data Manager', organization: 'Puffin Sound' });
  });

  it.each([
    ['Anna grew up in the north. She is a senior lecturer in physics at Riverton College and sings.', { role: 'senior lecturer in physics', organization: 'Riverton College' }],
    ['Ben ist ein Projektleiter, der gerne wandert.', { role: 'Projektleiter' }],
    ['Clara is a PhD student in the group.', {}],
    ['David walks a lot. The weather is a friend of his.', {}],
  ])('in running text: %s', (text, expected) => expect(fieldsIn(positionIn(text, view))).toEqual(expected));

  it('go on over lines', () => expect(joinRoles('Chairman &', 'Chief Executive Officer')).toBe('Chairman & Chief Executive Officer'));
  it('are listed where there are several', () => expect(joinRoles('Chair', 'Dean')).toBe('Chair; Dean'));
});

describe('the entries of a list vote', () => {
  const roles = ['Software Engineer', 'Head of Sales', 'Sourdough', 'Accountant'];
  it('so that an odd text where others have roles is a role', () => {
    expect(listOf((name, at) => `<div class="card"><h3>${name}</h3><p>${roles[at] ?? ''}</p></div>`).map(({ role }) => role)).toEqual(roles);
  });
  it('so that links that all have are no fields', () => {
    expect(listOf((name, at) => `<div class="card"><h3>${name}</h3><p>${roles[at] ?? ''}</p><a href="/${at}">Read more</a></div>`).every(({ bio }) => bio === undefined)).toBe(true);
  });
});

describe('what stands in an entry', () => {
  it('is read by labels', () => {
    const [first] = listOf((name) => `<div class="card"><h3>${name}</h3><p>Position: Head Librarian</p><p>Office: Room 4.12</p></div>`);
    expect(first).toMatchObject({ role: 'Head Librarian', location: 'Room 4.12' });
  });
  it('is told by the names of classes', () => {
    const { boxes } = readSnapshot(page('<div><span class="job-title">Sourdough</span></div>'));
    const box = boxes.find(({ tag }) => tag === 'span');
    expect(box && classHint(box, { start: 0 }, () => '')).toBe('role');
  });
  it('leaves contact details to their own readers', () => {
    expect(withoutContacts('Director, anna.winter@example.org, www.example.org')).not.toMatch(/example/);
  });
});

describe('values', () => {
  it('lose letters that show nothing, and keep the joiners that words are written with', () => {
    expect(trimmed('\u200bChairman\ufeff')).toBe('Chairman');
    expect(trimmed('(می\u200cنویسم)')).toBe('می\u200cنویسم');
  });
});

describe('sections', () => {
  it('are the headings over the entries, not the title of the page', () => {
    expect(new Set(listOf((name) => `<div class="card"><h3>${name}</h3><p>Engineer</p></div>`).map(({ section }) => section))).toEqual(new Set(['Our team']));
  });
});

describe('evidence', () => {
  it('says for each field where it was read', () => {
    const [first] = listOf((name) => `<div class="card"><h3>${name}</h3><p>Software Engineer</p></div>`);
    expect(first?.evidence.name?.snippet).toBe('Anna Winter');
    expect(first?.evidence.role?.snippet).toContain('Software Engineer');
    expect(first?.evidence.name?.confidence).toBeGreaterThan(0.4);
  });
});
