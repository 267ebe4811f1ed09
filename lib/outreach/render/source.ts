import type { MessageLanguage, Register } from '@/lib/model/message';
import type { Person } from '@/lib/model/person';

/** The name of a page without the site's: "Our team | Acme" is "Our team". */
const pageName = (title: string) => title.split(/\s+[|–—·•»:-]+\s+/)[0]?.trim().slice(0, 80) ?? '';

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '');

type Sentences = { both: (page: string, host: string) => string; host: (host: string) => string };

const german = (you: 'Sie' | 'dich'): Sentences => ({
  both: (page, host) => `Über die Seite „${page}“ (${host}) bin ich auf ${you} aufmerksam geworden.`,
  host: (host) => `Über ${host} bin ich auf ${you} aufmerksam geworden.`,
});
const english: Sentences = {
  both: (page, host) => `I came across your name on the page “${page}” (${host}).`,
  host: (host) => `I came across your name on ${host}.`,
};
const sentences: Record<MessageLanguage, Record<Register, Sentences>> = {
  en: { formal: english, familiar: english },
  de: { formal: german('Sie'), familiar: german('dich') },
};

/** How the person was found, as far as a page told of them: its title and site, or nothing. */
export function sourceOf({ provenance }: Pick<Person, 'provenance'>): { page: string; host: string } | undefined {
  const from = Object.values(provenance).find((entry) => entry?.by === 'page');
  if (from?.by !== 'page') return undefined;
  const host = hostOf(from.url);
  return host ? { page: pageName(from.title), host } : undefined;
}

/** The sentence that says how the person was found (the core of what data protection law asks of a first message). */
export function sourceSentence(person: Pick<Person, 'provenance'>, language: MessageLanguage, register: Register): string | undefined {
  const source = sourceOf(person);
  if (!source) return undefined;
  const { both, host } = sentences[language][register];
  return source.page ? both(source.page, source.host) : host(source.host);
}
