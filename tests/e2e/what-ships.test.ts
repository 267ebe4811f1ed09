import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt, extensionDir } from '@/scripts/browser/build';

const read = (file: string) => readFileSync(join(extensionDir, file), 'utf8');
const files = () => readdirSync(extensionDir, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(extensionDir, file)).isFile());

beforeAll(() => ensureBuilt());

describe('the manifest', () => {
  const manifest = (): Record<string, unknown> => JSON.parse(read('manifest.json'));

  it('asks for exactly what the program needs', () => {
    expect(manifest().permissions).toEqual(['activeTab', 'scripting', 'storage', 'alarms', 'contextMenus', 'unlimitedStorage', 'sidePanel']);
  });

  it('asks for more only when a feature that needs it is switched on', () => {
    expect(manifest().optional_permissions).toEqual(['notifications', 'downloads', 'offscreen']);
  });

  it.each(['host_permissions', 'optional_host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable', 'content_security_policy'])(
    'has no %s',
    (key) => expect(manifest()).not.toHaveProperty(key),
  );

  it('has keys for opening the popup and for saving a selection, nothing else', () => {
    expect(Object.keys(manifest().commands as object)).toEqual(['_execute_action', 'save-selection']);
  });

  it('has texts for its name, description and button in every language', () => {
    const locales = readdirSync(join(extensionDir, '_locales'));
    expect(locales.sort()).toEqual(['de', 'en']);
    const keys = [...read('manifest.json').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key as string);
    expect(keys).toContain('name');
    for (const locale of locales) expect(Object.keys(JSON.parse(read(`_locales/${locale}/messages.json`)))).toEqual(expect.arrayContaining(keys));
  });
});

describe('the script for visited pages', () => {
  // The budget is 80 kB, 35 kB gzipped; until it is met, the script may only shrink.
  it('does not grow over 135 kB', () => expect(statSync(join(extensionDir, 'capture.js')).size).toBeLessThanOrEqual(135_000));
  it('does not grow over 65 kB gzipped', () => expect(gzipSync(read('capture.js')).length).toBeLessThanOrEqual(65_000));

  it('carries no schema library, database or interface', () => {
    const script = read('capture.js');
    for (const trace of [/ZodError/, /invalid_type/, /Dexie/, /indexedDB/i, /__preact/i, /dangerouslySetInnerHTML/, /\bchrome\.(tabs|storage|scripting)/]) {
      expect(script).not.toMatch(trace);
    }
  });
});

describe('the picker', () => {
  it('is smaller than the reading of a page', () => expect(statSync(join(extensionDir, 'picker.js')).size).toBeLessThanOrEqual(90_000));
});

describe('the script that shows a text', () => {
  it('is small', () => expect(statSync(join(extensionDir, 'show.js')).size).toBeLessThanOrEqual(6_000));
});

describe('the code that ships', () => {
  const scripts = () => files().filter((file) => extname(file) === '.js');

  it.each([
    ['eval', /(?<![\w.$])eval\s*\(/],
    ['new Function', /new Function\s*\(/],
    ['importScripts', /importScripts\s*\(/],
    ['a script from elsewhere', /<script[^>]+src=["']https?:/],
  ])('has no %s', (_, trace) => {
    for (const file of scripts()) expect(read(file).match(trace)?.[0], file).toBeUndefined();
  });

  it('has no inline script in its pages', () => {
    for (const file of files().filter((name) => extname(name) === '.html')) expect(read(file), file).not.toMatch(/<script(?![^>]*\bsrc=)/);
  });
});
