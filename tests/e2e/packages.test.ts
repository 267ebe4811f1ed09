import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { createInstance } from 'addons-linter';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, ensureBuilt, extensionDirs } from '@/scripts/browser/build';
import { filesIn, zipOf } from '@/scripts/package/archive';
import { sourceFiles } from '@/scripts/package/sources';
import { root } from '@/scripts/setup.mjs';

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const packed = (folder: string) => zipOf(folder, filesIn(folder));

let elsewhere: string;
beforeAll(() => {
  ensureBuilt('firefox');
  elsewhere = mkdtempSync(join(tmpdir(), 'mentor-trail-sources-'));
});
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

describe('the packages', () => {
  it('come out byte for byte the same from the source archive, in another folder and on another day', () => {
    const sources = zipOf(root, sourceFiles(root));
    for (const path of Object.keys(unzipSync(sources))) {
      mkdirSync(dirname(join(elsewhere, path)), { recursive: true });
      cpSync(join(root, path), join(elsewhere, path));
      utimesSync(join(elsewhere, path), 1e9, 1e9);
    }
    expect(hash(zipOf(elsewhere, sourceFiles(elsewhere)))).toBe(hash(sources));
    symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'));
    for (const target of ['chrome', 'firefox'] as const) {
      ensureBuilt(target);
      build(target, elsewhere);
      expect(hash(packed(join(elsewhere, relative(root, extensionDirs[target])))), target).toBe(hash(packed(extensionDirs[target])));
    }
  });

  it('hold the manifest at the top and no path of a machine', () => {
    const files = unzipSync(packed(extensionDirs.firefox));
    expect(Object.keys(files)).toContain('manifest.json');
    for (const [path, bytes] of Object.entries(files)) if (/\.(js|html|css|json)$/.test(path)) expect(strFromU8(bytes).includes(root), path).toBe(false);
  });

  it('are what Firefox’s shop takes: no error, no warning, no notice', async () => {
    const linter = createInstance({ config: { _: [extensionDirs.firefox], logLevel: 'fatal', output: 'none' }, runAsBinary: false });
    const { errors, warnings, notices } = await linter.run();
    expect({ errors, warnings, notices }).toEqual({ errors: [], warnings: [], notices: [] });
  });
});

describe('the version', () => {
  it('is the newest one that the list of changes knows, and that of the manifest', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    const [newest] = [...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## (?:(\d+\.\d+\.\d+)|Unreleased)/gm)].flatMap(([, number]) => number ?? []);
    expect(newest).toBe(version);
    expect(JSON.parse(readFileSync(join(extensionDirs.firefox, 'manifest.json'), 'utf8')).version).toBe(version);
  });
});

describe('the icons', () => {
  const sizeOf = (path: string) => {
    const bytes = readFileSync(path);
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  };

  it('are there in every size that the manifest names, for light and dark toolbars', () => {
    const { icons, action } = JSON.parse(readFileSync(join(extensionDirs.firefox, 'manifest.json'), 'utf8'));
    expect(Object.keys(icons).map(Number)).toEqual([16, 24, 32, 48, 64, 96, 128]);
    expect(Object.keys(action.default_icon).map(Number)).toEqual([16, 24, 32, 48, 64]);
    const themed = (action.theme_icons as { size: number; light: string; dark: string }[]).flatMap(({ size, light, dark }) => [[size, light], [size, dark]]);
    for (const [size, path] of [...Object.entries(icons), ...Object.entries(action.default_icon), ...themed]) {
      const file = join(extensionDirs.firefox, String(path));
      expect(existsSync(file), file).toBe(true);
      expect(sizeOf(file)).toEqual([Number(size), Number(size)]);
    }
  });
});
