import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { extensionDir } from '../../browser/build';
import { root } from '../../setup.mjs';

/**
 * What is measured: `prepare` is code that runs before, `run` statements whose time counts, `count` an expression that tells how much was
 * found.
 */
export type Reader = { prepare: string; run: string; count: string };

/** The floor: every node once, reading text, class and address, nothing else. */
export const bareWalk: Reader = {
  prepare: '',
  run: `
    let nodes = 0, length = 0;
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes++;
      if (node.nodeType === 3) length += node.data.length;
      else length += (node.getAttribute('class') ?? '').length + (node.getAttribute('href') ?? '').length;
    }`,
  count: 'nodes',
};

/**
 * The built extension's script from its first line on: what it unpacks and prepares is part of its first call. Its clock stands still, so that
 * it does not leave work undone on a machine that is busy with other things.
 */
export const ourCapture = (): Reader => ({ prepare: 'performance.now = () => 0', run: readFileSync(join(extensionDir, 'capture.js'), 'utf8'), count: 'capture.people.length' });

/** Defuddle's `parse()` alone: its bundle is there before the clock starts. */
export async function defuddle(): Promise<Reader> {
  const { outputFiles } = await build({
    stdin: { contents: `import Defuddle from 'defuddle'; export const parse = () => new Defuddle(document, { url: document.URL }).parse();`, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: '__defuddle',
    logLevel: 'silent',
  });
  return { prepare: outputFiles[0]?.text ?? '', run: 'const parsed = __defuddle.parse();', count: 'parsed.wordCount' };
}
