/**
 * Swiss spelling: "ss" for "ß" everywhere but in proper names, which keep their spelling.
 * `names`: texts that stay as they are.
 */
export function swissSpelling(text: string, names: (string | undefined)[]): string {
  const kept = names.filter((name): name is string => Boolean(name?.includes('ß')));
  if (!kept.length) return text.replaceAll('ß', 'ss');
  const escaped = kept.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const parts = text.split(new RegExp(`(${escaped.join('|')})`, 'u'));
  return parts.map((part) => (kept.includes(part) ? part : part.replaceAll('ß', 'ss'))).join('');
}

/** Swiss quotation marks: «…», inside them ‹…›. */
export const swissQuotes = (text: string): string => text.replace(/„([^„“]*)“/g, '«$1»').replace(/‚([^‚‘]*)‘/g, '‹$1›');
