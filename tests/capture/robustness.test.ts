import { describe, expect, it } from 'vitest';
import { capture } from '@/lib/capture';
import { page } from './page';

const card = (name: string, role: string) => `<div class="card"><h3>${name}</h3><p>${role}</p></div>`;
const team = card('Anna Winter', 'Director') + card('Ben Brandt', 'Software Engineer') + card('Clara Novak', 'Accountant');
const namesOf = (body: string) => capture(page(`<h1>Team</h1>${body}`)).people.map(({ name }) => name);

describe('bad input', () => {
  it('leaves out names of ten thousand letters', () => {
    expect(namesOf(team + card('A'.repeat(10_000), 'Director') + card('Anna '.repeat(2_000), 'Director'))).toEqual(['Anna Winter', 'Ben Brandt', 'Clara Novak']);
  });
  it('reads on where JSON-LD is malformed', () => {
    expect(namesOf(`<script type="application/ld+json">{"@type": "Person", "name": </script>${team}`)).toHaveLength(3);
  });
  it('is not stopped by elements named like properties of the document', () => {
    expect(namesOf(`<img name="querySelectorAll"><img name="title"><img name="documentElement"><form><input name="parentNode"><input name="children">${team}</form>${team}`)).toContain('Anna Winter');
  });
  it('never throws', () => expect(capture({} as Document)).toMatchObject({ kind: 'none', people: [] }));
  it('manages without a body', () => {
    const document = page(team);
    document.body.remove();
    expect(capture(document)).toMatchObject({ kind: 'none', people: [] });
  });
  it('returns what it has when time is up', () => {
    let time = 0;
    expect(capture(page(team.repeat(1_000)), { now: () => (time += 300) }).complete).toBe(false);
  });
  it('reads a page of ordinary size to its end, however slow the machine', () => {
    let time = 0;
    const { complete, people } = capture(page(`<h1>Team</h1>${team}` + '<p>Words of a page.</p>'.repeat(2_000)), { now: () => (time += 10_000) });
    expect({ complete, people: people.length }).toEqual({ complete: true, people: 3 });
  });
});

describe('text', () => {
  it('stays text', () => expect(namesOf(team + card('&lt;b&gt;Dora&lt;/b&gt; &lt;script&gt;alert(1)&lt;/script&gt;', 'Director')).join()).not.toMatch(/<script/));
});
