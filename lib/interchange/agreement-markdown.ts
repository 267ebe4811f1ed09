import { agreementFieldNames, type AgreementField, type AgreementSection, type AgreementTerms, specOf } from '@/lib/model/agreement';
import { plain } from './person-markdown';

/** The words of an agreement in the user's language. */
export type AgreementWords = {
  title: string;
  /** "between … and …" */
  between: string;
  /** "Version 2, agreed on 1 March 2026" */
  version: string;
  /** Said where terms are missing; absent where the agreement is complete. */
  incomplete: string | undefined;
  section: (section: AgreementSection) => string;
  field: (field: AgreementField) => string;
  value: <Field extends AgreementField>(field: Field, value: NonNullable<AgreementTerms[Field]>) => string;
};

export type AgreementLine = { section: AgreementSection; field: AgreementField; label: string; value: string };

/** What is agreed, in the order of the page, in words; what is open is left out. */
export const agreementLines = (terms: AgreementTerms, words: Pick<AgreementWords, 'field' | 'value'>): AgreementLine[] =>
  agreementFieldNames.flatMap((field) => {
    const value = terms[field];
    return value === undefined || value === '' ? [] : [{ section: specOf(field).section, field, label: words.field(field), value: words.value(field, value) }];
  });

/** Text below a list entry, line by line. */
const indented = (text: string) => plain(text).split(/\r\n?|\n/).join('  \n  ');

/** The terms section by section as Markdown; `level`: of the headings. */
export function termsMarkdown(terms: AgreementTerms, words: Pick<AgreementWords, 'section' | 'field' | 'value'>, level: number): string[] {
  const lines = agreementLines(terms, words);
  const sections = [...new Set(lines.map(({ section }) => section))];
  return sections.flatMap((section) => [
    `${'#'.repeat(level)} ${plain(words.section(section))}`,
    '',
    ...lines.filter((line) => line.section === section).map(({ label, value }) => `- **${plain(label)}:** ${indented(value)}`),
    '',
  ]);
}

/** An agreement as Markdown, to keep, send or print. */
export function agreementMarkdown(terms: AgreementTerms, words: AgreementWords): string {
  const notes = [words.version, ...(words.incomplete ? [words.incomplete] : [])];
  const lines = [`# ${plain(words.title)}`, '', plain(words.between), '', ...termsMarkdown(terms, words, 2), ...notes.map((note) => `*${plain(note)}*  `)];
  return `${lines.join('\n').trimEnd()}\n`;
}
