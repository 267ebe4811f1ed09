import { describe, expect, test } from 'vitest';
import { loadTexts } from '@/lib/i18n';
import { type MessageKind, messageKinds } from '@/lib/model/message';
import { UserTemplate } from '@/lib/model/template';
import { registrableFilters } from '@/lib/outreach/render/filters';
import type { DraftWorld } from '@/lib/outreach/render/world';
import { variableNames } from '@/lib/outreach/render/variables';
import { builtInTemplates } from '@/lib/outreach/templates/built-in';
import { duplicated, fromBuiltIn } from '@/lib/outreach/user-templates/duplicate';
import { exportTemplates, importTemplates } from '@/lib/outreach/user-templates/exchange';
import { previewTemplate } from '@/lib/outreach/user-templates/preview';
import { validateTemplate } from '@/lib/outreach/user-templates/validate';
import { languages } from '@/scripts/package/languages';
import { ada, sampleAboutMe } from '../samples';

const now = new Date('2026-03-12T09:00:00Z');
const world: DraftWorld = { kind: 'firstContact', language: 'en', register: 'formal', person: ada, aboutMe: sampleAboutMe, history: [], now };
const errorsOf = (body: string) => validateTemplate({ subject: 'Hello', body });

describe('validateTemplate', () => {
  test.each([
    ['Hi {{ person.nmae }}', { problem: 'unknownVariable', name: 'person.nmae', meant: 'person.name', line: 1 }],
    ['Hi\n\n{{ foo }}', { problem: 'unknownVariable', name: 'foo', line: 3 }],
    ['{% if person.rol %}x{% endif %}', { problem: 'unknownVariable', meant: 'person.role' }],
    ['{% if false %}{{ nothing.here }}{% endif %}', { problem: 'unknownVariable', name: 'nothing.here' }],
    ['x\n{{ person.name | upcse }}', { problem: 'unknownFilter', name: 'upcse', meant: 'upcase', line: 2 }],
    ['{{ person.name | raw }}', { problem: 'unknownFilter', name: 'raw' }],
    ['x\n{% iff person.name %}{% endif %}', { problem: 'unknownTag', name: 'iff', meant: 'if', line: 2 }],
    ['{% include "secret" %}', { problem: 'unknownTag', name: 'include' }],
    ['{% render "secret" %}', { problem: 'unknownTag', name: 'render' }],
    ['x\ny {{ person.name', { problem: 'outputNotClosed', line: 2 }],
    ['{% if person.name %}x', { problem: 'tagNotClosed', line: 1 }],
    ['{% if person.name', { problem: 'tagNotClosed', line: 1 }],
    ['x\n{% if %}y{% endif %}', { problem: 'syntax', line: 2 }],
    ['  ', { problem: 'empty' }],
  ])('%o', (body, expected) => {
    expect(errorsOf(body)[0]).toMatchObject({ in: 'body', ...expected });
  });

  test('says which part', () => expect(validateTemplate({ subject: '{{ x }}', body: 'y' })[0]).toMatchObject({ in: 'subject' }));
  test('all unknown variables at once', () => expect(errorsOf('{{ a }} {{ b }}')).toHaveLength(2));
  test('own variables and loops are known', () => {
    expect(errorsOf('{% assign first = person.given %}{{ first }}{% for i in (1..3) %}{{ i }}{% endfor %}')).toEqual([]);
  });
  test('every built-in template is valid', () => {
    for (const set of Object.values(builtInTemplates))
      for (const byRegister of Object.values(set)) for (const text of Object.values(byRegister)) expect(validateTemplate(text)).toEqual([]);
  });
});

describe('previewTemplate', () => {
  const preview = (body: string) => previewTemplate({ subject: 'To {{ person.given }}', body }, world);
  test('fills it for a person', () => expect(preview('{{ greeting }}\n\nText.').draft).toEqual({ subject: 'To Ada', body: 'Dear Dr Thornbury,\n\nText.' }));
  test('shows errors instead', () => expect(preview('{{ greting }}').errors?.[0]?.meant).toBe('greeting'));
  test('prototypes stay hidden', () => expect(preview('{{ person.constructor }}').errors?.[0]?.problem).toBe('unknownVariable'));
  test('a loop without end is stopped', () => {
    const body = '{% for i in (1..100000000) %}{{ i }}{% endfor %}';
    expect(preview(body).errors?.[0]?.problem).toBe('syntax');
  });
});

describe('exchange', () => {
  const mine = fromBuiltIn({ kind: 'thankYou', language: 'de', register: 'familiar' }, 'Mein Dank', now);
  test('starts as the built-in one, a copy has an id of its own', () => {
    expect(UserTemplate.parse(mine)).toMatchObject({ body: builtInTemplates.thankYou.de.familiar.body });
    expect(duplicated(mine, 'Kopie', now)).toMatchObject({ name: 'Kopie', body: mine.body });
    expect(duplicated(mine, 'Kopie', now).id).not.toBe(mine.id);
  });
  test('comes back from a file with another id', () => {
    const back = importTemplates(`\ufeff${exportTemplates([mine])}`, now);
    expect(back?.rejected).toBe(0);
    expect(back?.templates[0]).toEqual({ ...mine, id: back?.templates[0]?.id });
    expect(back?.templates[0]?.id).not.toBe(mine.id);
  });
  test('unusable entries are counted, another file is none', () => {
    const file = JSON.stringify({ format: 'mentor-trail-templates', version: 1, templates: [mine, { name: 'x' }, { ...mine, body: '{{ nope }}' }, 7] });
    expect(importTemplates(file, now)).toMatchObject({ rejected: 3, templates: [{ name: 'Mein Dank' }] });
    for (const text of ['', '{', '[]', '{"format":"other","version":1,"templates":[]}']) expect(importTemplates(text, now)).toBeUndefined();
  });
});

test('every variable and filter is described in every language', async () => {
  for (const tag of languages) {
    const { templates, compose } = await loadTexts(tag);
    expect(Object.keys(templates.variables).sort()).toEqual([...variableNames].sort());
    expect(Object.keys(templates.filters).sort()).toEqual(Object.keys(registrableFilters).sort());
    expect(Object.keys(compose.kinds).sort()).toEqual((Object.keys(messageKinds) as MessageKind[]).sort());
  }
});
