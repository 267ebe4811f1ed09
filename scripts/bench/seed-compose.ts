import { addPerson } from '@/lib/actions/add-person';
import { addTemplate } from '@/lib/actions/save-template';
import { changeSetting } from '@/lib/actions/change-setting';
import type { PersonId } from '@/lib/model/id';
import { MessageKind } from '@/lib/model/message';
import { AboutMe } from '@/lib/model/settings';
import { builtInTemplates } from '@/lib/outreach/templates/built-in';

/**
 * One person with a biography, somebody who writes, and as many templates of the user's own as asked for. Returned are those for an
 * English first contact.
 */
export default async function seed({ templates }: { templates: number }): Promise<{ personId: PersonId; templateIds: string[] }> {
  await changeSetting(
    'aboutMe',
    () => AboutMe.parse({
      name: 'Robin Falk',
      email: 'robin.falk@example.org',
      introduction: { en: 'a second-year student of engineering', de: 'im zweiten Jahr des Studiums der Umwelttechnik' },
      interest: { en: 'planning wind parks', de: 'die Planung von Windparks' },
    }),
  );
  const personId = await addPerson({
    name: 'Dr. Clara Brandt',
    givenName: 'Clara',
    familyName: 'Brandt',
    emails: ['clara.brandt@example.com'],
    role: 'Head of Planning',
    organization: 'Northwind Energy',
    bio: 'Clara works on ways to involve villages in planning wind parks. Before joining Northwind she led the development of turbines.',
  });
  const templateIds: string[] = [];
  for (let i = 0; i < templates; i++) {
    const kind = MessageKind.options[i % MessageKind.options.length] ?? 'firstContact';
    const language = i % 2 ? 'de' : 'en';
    const text = builtInTemplates[kind][language].formal;
    const own = { ...text, body: text.body.replace('{{ closing }}', `{{ person.given }}, ${i}.\n\n{{ closing }}`) };
    const id = await addTemplate({ name: `Template ${i}`, kind, language, register: 'formal', ...own });
    if (kind === 'firstContact' && language === 'en') templateIds.push(id);
  }
  return { personId, templateIds };
}
