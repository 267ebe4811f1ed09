import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, extensionDirs } from './browser/build';
import { filesIn, zipOf } from './package/archive';
import { sourceFiles } from './package/sources';
import { root } from './setup.mjs';

/** Builds for both families of browsers and packs what the shops ask for into `.output`: `npm run zip`. */
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string; version: string };

function write(what: string, bytes: Uint8Array): void {
  const file = `${name}-${version}-${what}.zip`;
  mkdirSync(join(root, '.output'), { recursive: true });
  writeFileSync(join(root, '.output', file), bytes);
  console.log(`.output/${file}  ${(bytes.length / 1000).toFixed(0)} kB  sha256 ${createHash('sha256').update(bytes).digest('hex')}`);
}

try {
  for (const [target, folder] of Object.entries(extensionDirs)) {
    build(target as keyof typeof extensionDirs);
    write(target, zipOf(folder, filesIn(folder)));
  }
  write('sources', zipOf(root, sourceFiles(root)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
