import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { extensionDir } from '../../browser/build';
import { measured, type Measure } from '../result';

/** What the script weighs that is put into a visited page, vocabulary included (kB of 1,000 bytes). */
export function scriptSize(): Measure[] {
  const script = readFileSync(join(extensionDir, 'capture.js'));
  return [measured('script, minified', 'kB', [script.length / 1000], 90), measured('script, gzipped', 'kB', [gzipSync(script).length / 1000], 35)];
}
