import type { StructuredPerson } from './person';

const maxCharacters = 2_000_000;

/** The people of the page's JSON-LD islands. */
export function readJsonLd(document: Document): StructuredPerson[] {
  const people: StructuredPerson[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > maxCharacters) continue;
    try {
      const open: unknown[] = [JSON.parse(text)];
      for (const node of open) {
        if (typeof node !== 'object' || node === null || open.length > 10_000) continue;
        const record = node as { '@type'?: unknown; name?: unknown };
        if (record['@type'] === 'Person' && typeof record.name === 'string') {
          people.push({ source: 'json-ld', facts: { name: record.name }, context: 'entry' });
        } else open.push(...Object.values(node));
      }
    } catch {
      continue;
    }
  }
  return people;
}
