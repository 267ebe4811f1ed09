import { mkdirSync, writeFileSync } from 'node:fs';
import { type MessageKind, messageKinds, type MessageLanguage, type Register } from '../lib/model/message';
import { renderDraft } from '../lib/outreach/render-draft';
import { sampleAboutMe, sampleHistory, sampleLetters } from '../tests/outreach/samples';

/** Writes every built-in message, as it is drafted for fictional people, to `docs/samples/` for reading. */
const folder = new URL('../docs/samples/', import.meta.url);
mkdirSync(folder, { recursive: true });
const now = new Date('2026-03-12T09:00:00Z');

function sample(kind: MessageKind, language: MessageLanguage, register: Register, letter: (typeof sampleLetters)[number]): string {
  const { person } = letter;
  const { subject, body } = renderDraft({ kind, language, register, person, aboutMe: sampleAboutMe, history: sampleHistory(person, register), now });
  return `### ${letter.title}, ${register === 'formal' ? 'formal' : 'familiar'}\n\n**${subject}**\n\n\`\`\`text\n${body}\n\`\`\`\n`;
}

for (const kind of Object.keys(messageKinds) as MessageKind[]) {
  const parts = sampleLetters.flatMap((letter) =>
    letter.registers.map((register) => ({ language: letter.language, text: sample(kind, letter.language, register, letter) })),
  );
  const section = (language: MessageLanguage, title: string) =>
    `## ${title}\n\n${parts.filter((part) => part.language === language).map(({ text }) => text).join('\n')}`;
  const page = `# ${kind}\n\nWritten by \`npm run samples\`; all people are invented.\n\n${section('en', 'English')}\n${section('de', 'Deutsch')}`;
  writeFileSync(new URL(`${kind}.md`, folder), page);
}
