const token = /"(?:[^"\\]|\\[\s\S])*"|[{}[\]:]|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null/gi;

/** A quoted text with raw control characters and unknown escapes made valid. */
const validString = (text: string): string =>
  text.replace(/\\(?!["\\/bfnrt]|u[\da-f]{4})/gi, '').replace(/[\u0000-\u001f]/g, ' ');

/** The valid documents in a text: what is no JSON is left out, commas are put where they belong, open brackets are closed. */
function documentsOf(text: string): string[] {
  const documents: string[] = [];
  const open: string[] = [];
  let written: string[] = [];
  const close = () => {
    if (written.at(-1) === ':') written.push('null');
    written.push(open.pop() ?? '');
    if (open.length) return;
    documents.push(written.join(''));
    written = [];
  };
  for (const [piece] of text.replace(/<!--|-->|<!\[CDATA\[|\]\]>/g, '').matchAll(token)) {
    const closing = { '{': '}', '[': ']' }[piece];
    if (!open.length && !closing) continue;
    if (piece === '}' || piece === ']') close();
    else {
      if (piece !== ':' && /[^{[:]$/.test(written.at(-1) ?? '')) written.push(',');
      written.push(piece.startsWith('"') ? validString(piece) : piece);
      if (closing) open.push(closing);
    }
  }
  while (open.length) close();
  return documents;
}

const parsed = (text: string): unknown[] => {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
};

/** The values that a text of JSON holds, also where it is not quite valid: what can be read of it. Never throws. */
export function parseLoosely(text: string): unknown[] {
  const whole = parsed(text);
  return whole.length ? whole : documentsOf(text).flatMap(parsed);
}
