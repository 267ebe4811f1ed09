const token = /"(?:[^"\\]|\\[\s\S])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\/|<!--|-->|<!\[CDATA\[|\]\]>|[{}[\],:]|[^\s"{}[\],:/]+|\//g;
const maxDepth = 100;

const escapes: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A quoted text with raw control characters and unknown escapes made valid. */
const validString = (text: string): string =>
  text
    .replace(/\\(?!["\\/bfnrtu])/g, '')
    .replace(/\\u(?![\da-f]{4})/gi, '')
    .replace(/[\u0000-\u001f]/g, (c) => escapes[c] ?? ' ');

/** Several texts of one valid document each, out of what was meant as one: comments and stray commas removed, open brackets closed. */
function documentsOf(text: string): string[] {
  const documents: string[] = [];
  let parts: string[] = [];
  const open: string[] = [];
  const dropComma = () => {
    if (parts.at(-1) === ',') parts.pop();
  };
  const finish = () => {
    dropComma();
    while (open.length) {
      parts.push(open.pop() === '{' ? '}' : ']');
    }
    if (parts.length) documents.push(parts.join(''));
    parts = [];
  };
  for (const [piece] of text.matchAll(token)) {
    const last = parts.at(-1) ?? '';
    const afterValue = /^["\w}\]]/.test(last) && last !== '';
    if (/^(?:\/[/*]|<!|-->|\]\]>|\/$)/.test(piece)) continue;
    if (piece === '{' || piece === '[') {
      if (open.length === 0 && parts.length) finish();
      if (open.length >= maxDepth) return documents;
      if (afterValue && open.length) parts.push(',');
      open.push(piece);
      parts.push(piece);
    } else if (piece === '}' || piece === ']') {
      if (open.length === 0) continue;
      dropComma();
      if (last === ':') parts.push('null');
      parts.push(open.pop() === '{' ? '}' : ']');
      if (open.length === 0) finish();
    } else if (open.length === 0) continue;
    else if (piece === ',') {
      if (last !== ',' && last !== '{' && last !== '[') parts.push(last === ':' ? 'null,' : ',');
    } else if (piece === ':') parts.push(':');
    else {
      if (afterValue) parts.push(',');
      const literal = /^(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(piece);
      parts.push(piece.startsWith('"') ? validString(piece) : literal ? piece : JSON.stringify(piece.replace(/^'|'$/g, '')));
    }
  }
  finish();
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
