const token = /"(?:[^"\\]|\\[\s\S])*"|[{}[\]:]|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null/gi;

/** A quoted text as a value, also with raw control characters and unknown escapes. */
const textOf = (quoted: string): unknown => JSON.parse(quoted.replace(/\\(?!["\\/bfnrt]|u[\da-f]{4})/gi, '').replace(/[\u0000-\u001f]/g, ' '));

/** Reads token by token: what is no JSON is passed over, commas are not needed, what is left open at the end is closed. */
function readTokens(text: string): unknown[] {
  const roots: unknown[] = [];
  const open: { list: unknown[]; pairs?: [string, unknown][]; key?: string }[] = [];
  const put = (value: unknown) => {
    const inside = open.at(-1);
    if (inside?.pairs && inside.key !== undefined) inside.pairs.push([inside.key, value]);
    delete inside?.key;
    (inside?.list ?? roots).push(value);
  };
  const close = () => {
    const done = open.pop();
    if (done) put(done.pairs ? Object.fromEntries(done.pairs) : done.list);
  };
  for (const [piece] of text.matchAll(token)) {
    const inside = open.at(-1);
    if (piece === '{') open.push({ list: [], pairs: [] });
    else if (piece === '[') open.push({ list: [] });
    else if (piece === '}' || piece === ']') close();
    else if (!inside) continue;
    else if (piece === ':') inside.key = String(inside.list.at(-1));
    else put(piece.startsWith('"') ? textOf(piece) : piece);
  }
  while (open.length) close();
  return roots;
}

/** The values that a text of JSON holds, also where it is not quite valid: what can be read of it. Never throws. */
export function parseLoosely(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return readTokens(text);
  }
}
