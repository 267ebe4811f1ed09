/** The answer of a model as the text of a letter: no fences, no quotation marks around the whole, no doubled lines. */
export function settleAnswer(answer: string): string {
  const plain = answer
    .replace(/\r\n?/g, '\n')
    .replace(/^\s*```[a-z]*\n?|\n?```\s*$/g, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const quoted = /^["“„«]([^"“”„«»]*)["”“»]$/u.exec(plain);
  return quoted?.[1]?.trim() ?? plain;
}

/** A body with the words between greeting and closing replaced; `part`: where they stand. */
export const withText = (body: string, part: { from: number; to: number }, text: string): string => {
  const before = body.slice(0, part.from).trimEnd();
  const after = body.slice(part.to).trimStart();
  return [before, text, after].filter(Boolean).join('\n\n');
};
