import { mkdirSync, writeFileSync } from 'node:fs';
import { type MessageKind, messageKinds, type MessageLanguage } from '../lib/model/message';
import { type SampleDraft, sampleDrafts } from '../tests/outreach/sample-drafts';

/** Writes every built-in message, as it would go to fictional people, to `docs/samples/` for reading. */
const folder = new URL('../docs/samples/', import.meta.url);
mkdirSync(folder, { recursive: true });

const about =
  'Written by `npm run samples`; all people are invented. What only the one who writes can know is filled in as somebody would; ' +
  'to somebody known by name alone the message stands as it is drafted, with its blanks.';

const sample = ({ title, register, subject, body }: SampleDraft) =>
  `### ${title}, ${register === 'formal' ? 'formal' : 'familiar'}\n\n**${subject}**\n\n\`\`\`text\n${body}\n\`\`\`\n`;

for (const kind of Object.keys(messageKinds) as MessageKind[]) {
  const drafts = sampleDrafts(kind);
  const section = (language: MessageLanguage, title: string) =>
    `## ${title}\n\n${drafts.filter((draft) => draft.language === language).map(sample).join('\n')}`;
  writeFileSync(new URL(`${kind}.md`, folder), `# ${kind}\n\n${about}\n\n${section('en', 'English')}\n${section('de', 'Deutsch')}`);
}
