/** How likely this whole text is exactly one person's name (titles allowed), 0 to 1. */
export function nameScore(text: string, _hints: { language?: string } = {}): number {
  if (text.length > 80 || text.length < 2) return 0;
  const words = text.trim().split(/\s+/);
  if (words.length > 7 || !words.every((word) => /^[\p{Lu}\p{Lo}('"“(]|^(de|da|van|von|der|den|la|di|y|e|al|bin|le)$/u.test(word))) return 0;
  return words.length > 1 && !/[\d:;!?@/|]/.test(text) ? 0.6 : 0.2;
}
