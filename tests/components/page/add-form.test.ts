import { describe, expect, it } from 'vitest';
import { badFields, emptyForm, toPerson } from '@/components/page/add-form';
import { nameInTitle } from '@/components/page/name-in-title';

describe('the form for a person added by hand', () => {
  it('needs a name only', () => {
    expect([...badFields(emptyForm)]).toEqual(['name']);
    expect([...badFields({ ...emptyForm, name: ' Ada Winter ' })]).toEqual([]);
  });

  it('says which fields cannot be saved, in the order of the form', () => {
    expect([...badFields({ ...emptyForm, email: 'ada at example', link: 'javascript:alert(1)' })]).toEqual(['name', 'email', 'link']);
  });

  it('becomes a person without empty fields, the link with its scheme', () => {
    const form = { ...emptyForm, name: ' Ada Winter ', email: ' ada@example.org ', link: 'example.org/ada', note: ' from Jo ' };
    expect(JSON.parse(JSON.stringify(toPerson(form)))).toEqual({
      name: 'Ada Winter',
      emails: ['ada@example.org'],
      links: ['https://example.org/ada'],
      notes: 'from Jo',
    });
  });
});

describe('the name in a page’s title', () => {
  it.each([
    ['Ada Winter | Example University', 'Ada Winter'],
    ['Ada Winter – Example University', 'Ada Winter'],
    ['(3) Ada Winter - Feed', 'Ada Winter'],
    ['Anne-Marie Winter', 'Anne-Marie Winter'],
    ['Team: Ada Winter', 'Team'],
    ['', ''],
  ])('%s', (title, name) => {
    expect(nameInTitle(title)).toBe(name);
  });
});
