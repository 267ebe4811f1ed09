import type { Plugin } from 'vite';

/** Code of a library that could turn text into code or mark-up: the file it stands in, how it looks, and what stands there instead. */
type Cut = { file: RegExp; pattern: RegExp; instead: string };

const refuse = `throw new Error('Text is never code here.')`;

const cuts: readonly Cut[] = [
  { file: /zod\/v4\/core\/util\.js$/, pattern: /const F = Function;\s*new F\(""\);\s*return true;/, instead: refuse },
  { file: /zod\/v4\/core\/doc\.js$/, pattern: /const F = Function;[\s\S]*?return factory\([^\n]*;/, instead: refuse },
  { file: /preact\/dist\/preact(\.module\.js|\.mjs)$/, pattern: /\w\.innerHTML=\w\.__html/, instead: 'void 0' },
];

/**
 * Cuts out of the libraries what the program never calls and a shop's review would have to ask about. Throws where a library no longer looks
 * as it did, so that a new version is looked at.
 */
export const noEvaluation = (): Plugin => ({
  name: 'no-evaluation',
  transform(code, id) {
    const path = id.replace(/\?.*$/, '');
    const cut = cuts.find(({ file }) => file.test(path));
    if (!cut) return undefined;
    if (!cut.pattern.test(code)) throw new Error(`${path} changed: look again at what it turns into code, then at ${import.meta.filename}.`);
    return { code: code.replace(cut.pattern, cut.instead), map: null };
  },
});
